/** Common given names, folded, in Spanish, Catalan and English. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abel abigail abril adam ada adela adelaida adolfo adrian adriana adria africa agnes agusti agustin agustina
  aida ainara ainhoa aina aitana aitor alan alba albert alberto aleix alejandra alejandro alejo alessandra alex alexa
  alexander alexandra alexia alexis alfonso alfred alfredo alice alicia alina alison allison alma almudena alvaro amaia
  amaya amalia amanda amber amelia amparo amy ana anais anastasia andrea andres andreu andrew andy angel angela angeles
  angelica angels anna anne annie anthony antoni antonia antonio anton araceli ariadna ariana ariel armando arnau
  arturo asier asuncion aurora ashley asun avril axel azucena barbara bart bea beatrice beatriz begoña belen ben
  benito benjamin berna bernardo bernat berta bet beth betty bibiana biel blanca blas borja brad brandon brenda brian
  bruna bruno bryan camila camilo candela carla carles carlos carlota carme carmelo carmen carol carolina caroline
  carlo casandra catalina catherine cayetana cecilia celeste celia cesar chad charles charlie charlotte chelsea chloe
  chris christian christina christine christopher claire clara claudia claudio clemente cloe concha conchi consuelo
  cora craig cristian cristina cristobal dafne dalia damian dan dana dani daniel daniela danny dario dave david dean
  debbie deborah denis denise diana diane diego dolores dolors domingo donna dora doris doug dylan eda edgar edu
  eduard eduardo edurne edward elena elvira eli elia elias elisa elisabet elisabeth elisenda elizabeth ella ellen ellie
  eloi eloy elsa emilia emiliano emilio emily emma emmanuel encarna encarni enric enrique eric erica erika erin ernest
  ernesto esperanza estefania esteban estela estel ester esteve esther estrella ethan eudald eugenia eugenio eulalia
  eva evan eve evelyn ezequiel fabian fabio fatima federica federico felipe feliu felix ferran fernanda fernando fidel
  fina flor florencia fran frances francesc francesca francina francis francisca francisco frank gabi gabriel gabriela
  gary gema gemma genis george georgia georgina gerard gerardo german gilbert gina gisela gladys glen gloria gonzalo
  gorka grace graciela graham greg gregorio greta grace guadalupe guifre guillem guillermina guillermo gustavo hannah
  harold harry hector helen helena henry hernan hugo ian ibai ibon ignacio ignasi igor iker ikram iñaki iñigo ines inma
  inmaculada ingrid irati irene iria iris irma isa isaac isabel isabella ismael israel itziar ivan ivet ivette jack
  jacob jacqueline jaime jake james jamie jan jane janet jaume javi javier jay jean jeff jennifer jenny jeremy jerome
  jessica jesus jill jim jimena jimmy joan joana joanna joaquim joaquin joe joel john johnny jon jonathan jordan jordi
  jorge jose josefa josefina josep joseph josh joshua josue josu joy juan juana juanjo juanma judith judit julen jules
  julia julian juliana julie julieta julio july justin karen karina karl karla kate katherine kathy katie keith kelly
  ken kenneth kevin kiko kim kyle laia laila lara larry laura lauren laurie lea leah leandro leire leo leonardo leonor
  leroy lesley leticia lewis lia liam lidia lilian lily lina linda lindsay lisa lluc llucia lluis llum lola lolo
  lorena lorenzo loreto lourdes lucas lucia luciana luciano lucy luis luisa luke luna luz mabel madison magda magdalena
  maia maica maite malena manel manoli manolo manu manuel manuela mar mara marc marcel marcela marcelo marcia marco
  marcos marga margaret margarida margarita margot maria mariajose mariam mariana marianela mariano maribel maricarmen
  mariel marilyn marina mario marisa marisol mark marta martha marti martin martina mary mateo mateu matias matilde
  matt matteo matthew maura mauricio mauro max maxi maya megan melania melanie melchor melisa melissa merce
  mercedes meritxell mia michael michelle miguel mike mikel mila milagros mireia miren miriam mohamed moises molly
  monica montse montserrat nacho nadia nancy naiara naia nahia natalia nathan nerea nestor neus nicholas nick nico
  nicola nicolas nicole nieves nil nina nico noa noah noe noel noelia noemi nora norma nuria octavi octavio odalys
  ofelia oihane olga oliver olivia ona oriol oscar ot pablo paco paloma pam pamela paola pasqual pascual pat patricia
  patricio patrick patty pau paul paula paulina pedro penelope pepa pepe pere pete peter phil philip pia pilar pol
  priscila quim quique rachel rafa rafael rafel raimon ramiro ramon randy raquel raul ray rebeca rebecca regina remedios
  renata rene ricard ricardo richard rick rita rob robert roberta roberto robin rocio rodrigo roger rogelio roman
  romina ron ronald roque rosa rosalia rosario rosaura rose roser rosie roxana ruben rufino russell ruth ryan sabrina
  sally salma salvador sam samanta samantha samuel sandra santi santiago sara sarah saul scott sean sebastian selena
  sergi sergio seth shannon sharon sheila silvia simon simona simone sira sofia sole soledad sonia sophia sophie
  stacey stefan stefano stephanie stephen steve steven stuart sue susan susana susanna susi suzanne sylvia tamara tania
  tara tatiana ted tere teresa terry thais thomas tim tina toby toñi tom tomas tommy toni tony tracey tracy trini
  trinidad unai uri uriol ursula valentina valentin valeria vanesa vanessa vega vera veronica vicenc vicent
  vicenta vicente victor victoria vincent violeta virginia viviana walter wendy will william xavi xavier xenia
  ximena xisca yago yaiza yanira yasmin yasmina yolanda yoli zaira zoe
  gala rufo telmo amadeo bernarda casilda celso dimas elias eladio eufemia fermin gines higinio hilario isidro isidra
  jacinto jacinta jeronimo joaquina lazaro leocadia luciano macarena marcelina maximo nati nicanor obdulia oriana
  petra ramona rigoberto rufina sabina santos saturnino teodoro tirso tobias urbano valerio vanina vicky victorina
  yeray zoraida lidon nuri quima mireya eloisa eulogio julita montserrat llorenc bernadette fatou omar said youssef
  hassan karim rachid nadia samira leila ahmed ali ibrahim mihai ionela andreea oksana olena wei mei aisha priya raj`
    .split(/\s+/)
    .filter(Boolean),
);
