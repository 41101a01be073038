import { type Phrase, phrase } from '../phrase';

const ES_ASK =
  'dinos|diganos|dime|dame|deme|ponme|ponnos|deja|pasa|digame|decidnos|(nos|me) (dices|dice|decis|das|da|dais|pasas|pasa|pasais|facilitas|facilita|facilitais|indicas|indica|mandas|manda|envias|envia|compartes|comparte|dejas|deja|confirmas|confirma|proporcionas|proporciona|puedes (dar|decir|pasar|facilitar|indicar|mandar|enviar|compartir|dejar|confirmar|proporcionar)|puede (dar|decir|pasar|facilitar|indicar|mandar|enviar|compartir|confirmar|proporcionar))|(danos|denos|decinos|pasanos|mandanos|envianos|dejanos|contanos|escribinos|compartinos|confirmanos|indicanos|dadnos|facilitanos|facilitenos|facilitadnos|indicanos|indiquenos|compartenos|compartanos|mandanos|mandenos|mandadnos|envianos|envienos|enviadnos|dejanos|dejenos|pasanos|pasenos|pasadnos|confirmanos|confirmenos|proporcionanos|proporcionenos|escribenos|apuntanos|facilitame|pasame|mandame|enviame|indicame|dejame)|(ayuda|apoya|regala|brinda)(nos|me)( con)?|nos (ayudas?|apoyas?|regalas?|brindas?)( con)?|me (das|pasas|dejas)|comparteme|compartime|pasame|decime|(pon|escrib|deja|manda)[ea]?nos|necesitamos|necesitaremos|necesito|necesitariamos|requerimos|cual es|cuales son|comparte|publica|escribe|pon';
const ES_GAP =
  '([ ,:]+(por|aqui|mismo|este|medio|favor|tu|tus|su|sus|vuestro|vuestra|el|la|los|las|un|una|y|e|o|ni|numero|nº|de|del|pedido|nombre|completo|completos|apellidos|referencia|ademas|tambien|titular|correo|email|e-mail|telefono|movil|celular|direccion|dni|contacto|electronico|postal|fecha|nacimiento|codigo|poblacion|en|abierto|comentarios|privado|mensaje|directo|dm)){0,10}';
const ES_PUBLIC =
  '(numero|telefono) (donde|en el que|al que|para) (poder )?(te |le |os )?(llamar|localizar|contactar)_*|telefono|(numero de )?(movil|celular|telefono)|(?<=(tu|su|vuestro) )(numero(?! (de(?! (contacto|whats))|del|pedido|cliente|ticket|caso|orden|incidencia|reserva))|cel|whats ?app|wsp|wpp)|(?<!un )(correo electronico|correo|e-?mail|mail)|direccion( postal)?|domicilio';
const ES_IDENTITY =
  'dni|nie|nif|curp|rfc|clabe|cbu|cvu|ine|ife|(tu |su )?comprobante de domicilio|cedula( de (identidad|ciudadania))?|cuit|cuil|rut|numero de (la )?seguridad social|(los )?(16|dieciseis|ultimos) (numeros|digitos) de (tu|su|la) tarjeta|pasaporte|documento de identidad|numero de (tu |la |su )?(tarjeta|cuenta|documento|identidad)|iban|cuenta bancaria|fecha de nacimiento|tarjeta( de (credito|debito))?';
const ES_SECRET =
  'contraseña|clave( (de acceso|secreta|personal))?|pin|nip|cvv|cvc|codigo de seguridad|password';

const EN_ASK =
  "((please |can you |could you |kindly |would you |just |and |to ){0,6}(send|give|tell|provide|share|confirm|drop|post|tweet|type|supply|verify|(reply|respond|comment)( here| below| back)? with|include|leave|forward)|what's|what is|what are|we need|we'll need|we will need|i need|i'll need|can (we|i) (have|get)|may (we|i) have|could (we|i) (have|get)|let us have|let us know)";
const EN_GAP =
  "([ ,:/&]+(us|me|with|your|the|a|an|and|or|as|well|here|full|both|current|valid|contact|name|first|last|order|number|account|booking|reference|best|email|e-mail|address|phone|mobile|telephone|zip|code|postcode|post|home|delivery|shipping|billing|date|of|birth|please|daytime|associated|on|holder's|details|following|info|information|are|is|in|comments|public|private|message|dm|direct)){0,12}";
const EN_PUBLIC =
  '(good |best )?number (to|we can|where we can) (call|reach|contact|ring) you|(phone|mobile|telephone|contact|cell) (number|no|#)|phone|(?<!an )e-?mail( address)?|(home|postal|delivery|shipping|billing|full|mailing) address|address|phone numbers?';
const EN_IDENTITY =
  "passport( number)?|social security( number)?|ssn|national insurance number|(credit |debit |bank )?card (number|details|info)|(bank )?account (number|details)|bank details|iban|date of birth|dob|birth ?date|driver's licen[sc]e( number)?|id number";
const EN_SECRET = 'password|passcode|pin( (code|number))?|cvv|cvc|security code|login details';

const CA_ASK =
  "deixa|posa|dona'm|digues-nos|digui'ns|digueu-nos|(ens|em) (dius|diu|dieu|dones|dona|doneu|passes|passa|passeu|facilites|facilita|faciliteu|indiques|indica|envies|envia|envieu|deixes|deixa|confirmes|confirma|pots (dir|donar|passar|facilitar|indicar|enviar|deixar|confirmar))|(dona'ns|doni'ns|facilita'ns|faciliti'ns|faciliteu-nos|indica'ns|indiqui'ns|envia'ns|envii'ns|envieu-nos|passa'ns|passi'ns|passeu-nos|deixa'ns|deixi'ns|confirma'ns|confirmi'ns|escriu-nos|facilita'm|passa'm|envia'm)|necessitem|necessito|necessitarem|ens cal|ens calen|quin es|quina es|comparteix|publica";
const CA_GAP =
  "([ ,:]+(per|aqui|si|us|plau|sisplau|el|la|els|les|l'|teu|teva|teus|teves|seu|seva|seus|vostre|vostra|un|una|i|o|numero|de|d'|nom|complet|cognoms|comanda|referencia|tambe|titular|correu|telefon|mobil|adreça|contacte|electronic|postal|data|naixement|codi|en|obert|comentaris|privat|missatge|directe)){0,10}";
const CA_PUBLIC =
  '(numero|telefon) (on|al qual|per) (et |li |us )?(trucar|localitzar|contactar)_*|telefon|(numero de )?(mobil|telefon)|(?<!un )(correu electronic|correu|e-?mail)|adreça( postal)?|domicili';
const CA_IDENTITY =
  "dni|nie|nif|passaport|document d'identitat|numero de (la |la teva )?(targeta|compte|document)|iban|compte bancari|data de naixement|targeta( de (credit|debit))?";
const CA_SECRET = "contrasenya|clau( (d'acces|secreta|personal))?|pin|cvv|cvc|codi de seguretat";

function asks(es: string, en: string, ca: string): Phrase {
  return phrase({
    es: [`(${ES_ASK})${ES_GAP}[ ,:]+(tu |tus |su |sus |el |la |vuestro |un |una )?(${es})`],
    en: [`${EN_ASK}${EN_GAP}[ ,:/&]+(your |the |a |an )?(${en})`],
    ca: [`(${CA_ASK})${CA_GAP}[ ,:]+(el |la |l'|un |una )?(teu |teva |seu |seva |vostre )?(${ca})`],
  });
}

/** Asks where to call without naming a phone. */
export const ASKS_NUMBER = phrase({
  es: [
    '(a|en) que (numero|telefono|movil|correo|mail|direccion) (te |le |os )?(podemos|puedo|quieres que|quiere que|prefieres que|prefiere que|llam_+|escrib_+|localiz_+|contact_+|mand_+|envi_+)',
    '(donde|a donde) (te|le|os) (podemos |puedo )?(llamamos|llamo|llamar|localizamos|localizar)',
  ],
  en: [
    '(what|which) (phone |mobile )?(number|email|address) (can|should|could|do) (we|i|you)',
    "(what's|what is) (the|a) (best|good) (number|phone|email) (to|for)",
    'where (can|should) we (call|ring) you',
  ],
  ca: [
    "(a|en) quin (numero|telefon|mobil|correu) (et |t'|li |us )?(podem|puc|vols que|vol que|prefereixes que|truquem|escrivim|localitzem|enviem)",
    'on et (podem |puc )?(truquem|trucar|truco|localitzem|localitzar)',
  ],
});

/** Asks where to reach the person. */
export const ASKS_CONTACT = asks(ES_PUBLIC, EN_PUBLIC, CA_PUBLIC);
/** Asks for what proves or could steal an identity. */
export const ASKS_IDENTITY = asks(ES_IDENTITY, EN_IDENTITY, CA_IDENTITY);
/** Asks for what nobody should ever write down. */
export const ASKS_SECRET = asks(ES_SECRET, EN_SECRET, CA_SECRET);

/** Says that what follows belongs to the person. */
export const THEIRS = phrase({
  es: [
    '(tu|su|vuestro) (numero|telefono|tel|tlf|movil|celular|correo|mail|e-?mail|whatsapp)',
    '(numero|telefono|movil|celular|correo|mail|email) (de contacto )?que (nos )?(has|has puesto|habias|ha|diste|dio|dejaste|indicaste|facilitaste|tenemos|consta|figura)',
    '(te|le|os) (_+ )?(llamamos|llamaremos|llamo|llamare|llamar|marcamos|marcaremos|llame|llamen|escribimos|escribiremos|escribo|contactamos|contactaremos|localizamos|hemos (llamado|escrito)|he (llamado|escrito)|vamos a llamar|voy a llamar)( [_0-9:]+){0,7} (al|a|en el|en)',
    '(llamarte|llamarle|llamaros|escribirte|escribirle|contactarte|contactarle|localizarte|localizarle) (al|a|en el|en)',
  ],
  en: [
    'your (_+ )?(number|phone|mobile|cell|cellphone|telephone|email|e-mail|address)',
    '(call|ring|text|email|reach|contact|phone|calling|emailing|write to|called|rang|emailed|texted) you (back |again )?(_+ ){0,3}(on|at|to)',
    '(number|email|address) you (gave|posted|shared|left|provided)',
    'number (we have )?on (file|your account)',
  ],
  ca: [
    '(teu|seu|vostre) (numero|telefon|tel|mobil|correu|mail|whatsapp)',
    "(et|t'|li|us) ?(truquem|trucarem|truco|trucare|escrivim|escriurem|contactem|localitzem|hem (trucat|escrit))( [_0-9:]+){0,7} (al|a|en el)",
    '(numero|telefon|mobil|correu) que (ens )?(has|heu|vas|tenim|consta)',
  ],
});

/** Another place than this page to give data in. */
export const SAFE_PLACE = phrase({
  es: [
    'formulario',
    'tu area (de cliente|personal|privada)',
    'area (de cliente|personal)',
    'ticket',
    'correo a',
    'por correo',
    'por telefono',
  ],
  en: [
    'form',
    'ticket',
    'secure(d|ly)?',
    'by email',
    'by phone',
    'via email',
    'chat(?! (de comentarios|aqui|publico))',
    'portal',
    'your account page',
    'link',
  ],
  ca: ['formulari', 'area (de client|personal|privada)', 'tiquet', 'per correu', 'per telefon'],
});
