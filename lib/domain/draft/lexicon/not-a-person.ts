/** Folded words that make a shown name something else than a person's. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
  `el los las the real club cf fc cd ud atletico futbol football team equipo fans fan peña penya
  bar cafe cafeteria restaurante restaurant hotel hostal tienda botiga shop store panaderia forn
  clinica farmacia gimnasio gym academia escuela escola colegio instituto universidad universitat
  asociacion associacio fundacion fundacio sindicato plataforma colectivo ayuntamiento ajuntament
  partido ong noticias news diario diari radio tv television revista magazine prensa press blog
  podcast canal channel media studio estudio estudi studios agencia agency oficial official
  soporte support help ayuda atencion servicio servei info ofertas chollos memes humor gaming
  music musica banda band dj mc sr sra señor señora don doña mr mrs ms dr dra doctor doctora prof
  sir lord lady king queen rey reina princesa principe capitan captain mama papa madre padre mare
  pare abuela abuelo baby bebe chico chica niño niña hombre mujer gato gata cat dog perro perra
  loco loca crazy super mega mister miss anonimo anonima anonymous usuario user cliente customer
  nadie nobody alguien someone yo me mi my tu your just solo only un una uno one not no soy i am
  la le lo this that club sociedad grupo group grup empresa company sl sa ltd inc coop gmbh viajes
  travel tours motor motors auto autos taxi transportes inmobiliaria abogados seguros banco bank
  vida life love amor dios god jesus-cristo feliz happy sad triste harto harta libre free viva
  visca arriba puta puto fuck hello hola familia family ampa afa amics amigos amigas friends
  vecinos veins neighbours comunidad comunitat parroquia colla penyes clase classe residencia`
    .split(/\s+/)
    .filter(Boolean),
);
