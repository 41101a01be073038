/** Common nouns that Catalan names of shops and houses begin with, and that take the article. */
const FEMININE =
  'Acadèmia|Agència|Aigua|Assegurança|Associació|Autoescola|Barberia|Biblioteca|Bodega|Botiga|Bugaderia|Caixa|Caldereria|Carnisseria|Casa|Clínica|Cooperativa|Copisteria|Cristalleria|Escola|Estació|Farmàcia|Ferreteria|Floristeria|Fleca|Formatgeria|Fruiteria|Fundació|Funerària|Fusteria|Gelateria|Gestoria|Granja|Guarderia|Immobiliària|Impremta|Joieria|Joguineria|Llar|Llibreria|Llibreteria|Merceria|Òptica|Papereria|Pastisseria|Peixateria|Perruqueria|Piscina|Pizzeria|Pensió|Residència|Sabateria|Sala|Serralleria|Tintoreria|Universitat|Veterinària|Xarcuteria|Xocolateria|Xurreria';
const MASCULINE =
  'Ajuntament|Alberg|Aparcament|Arxiu|Ateneu|Auditori|Balneari|Banc|Bar|Càmping|Casal|Celler|Centre|Cinema|Circ|Club|Col·legi|Consell|Consorci|Diari|Esbart|Festival|Forn|Garatge|Gimnàs|Gremi|Hipermercat|Hospital|Hostal|Hotel|Institut|Jardí|Laboratori|Magatzem|Mercat|Museu|Obrador|Parc|Poliesportiu|Racó|Refugi|Restaurant|Supermercat|Taller|Tanatori|Teatre|Viver|Zoo';
const KNOWN = new RegExp(`^(?:(${FEMININE})|(?:${MASCULINE}))(?![\\p{L}])`, 'iu');
/** Not before i and u that sound as consonants. */
const VOWEL = /^h?[aàeèéiíoòóuú]/iu;

/** A name with its article where it begins with a common noun: "l'Escola Tritó", 'el Forn Bo'. */
export function withArticle(name: string): string {
  const known = KNOWN.exec(name);
  if (!known) return name;
  if (VOWEL.test(name)) return `l'${name}`;
  return `${known[1] ? 'la' : 'el'} ${name}`;
}
