const KIN_ES =
  'madre|padre|mama|papa|abuelo|abuela|marido|mujer|hermano|hermana|hijo|hija|tio|tia|primo|prima|suegro|suegra|amigo|amiga|perro|perra|perrita|gato|gata|gatito|tortuga|mascota|vecino|vecina';
const KIN_EN =
  'mum|mom|mother|dad|father|grandad|granddad|grandpa|grandfather|gran|nan|grandma|grandmother|husband|wife|brother|sister|son|daughter|uncle|aunt|cousin|friend|dog|cat|rabbit|pet|neighbour|neighbor';
const KIN_CA =
  'mare|pare|mama|papa|avi|avia|iaia|marit|dona|germa|germana|fill|filla|oncle|tiet|tieta|cosi|cosina|sogre|sogra|amic|amiga|gos|gossa|gat|gata|tortuga|mascota|vei|veina';

/** Events that are told beside the brand and are none of its doing. Same notation as the cues. */
export const OTHERS_EVENTS = `
  (murio|fallecio|ha muerto|se murio|se nos murio|ha fallecido) (mi|nuestro|nuestra|su|el|la|tu) (${KIN_ES}), (mi|nuestro|nuestra|su|tu) (${KIN_ES}) (|se) (|ha|nos|me) (murio|fallecio|muerto|fallecido), (cuando|el año que|el dia que|desde que|antes de que) (|se) (murio|fallecio),
  (denunci*|demand*) a (mi|mis|su|sus|un|una|unos|tu) (casero|casera|caseros|jefe|jefa|ex|vecino|vecina|vecinos|cuñado|cuñada|hermano|inquilino|inquilina|marido|exmarido|padre), incendi* (de|del|de la|en|en la|en el|en un|en una) (calle|avenida|plaza|bosque|monte|sierra|parque|barrio|poligono|nave|vertedero|edificio|pueblo), (un|el) incendi* (corta|obliga|forestal),
  (los|sus|mis) datos (|de|sobre|que) (@|ventas|facturacion|audiencia|paro|inflacion|trafico|crecimiento|la encuesta|muestran|dicen|indican|apuntan|publica),
  (my|our|his|her|their) (${KIN_EN}) (|has|had|sadly|just) (died|passed), (when|the year|the day|since|before) (my|our|his|her) (${KIN_EN}) (died|passed), (sued|suing|reported|took) (my|his|her|our|a) (landlord|landlady|boss|ex|neighbour|neighbor|neighbours|husband|brother), fire (on|in|at|near) (|the) (|high|main|market|old|new) (street|road|avenue|lane|forest|park|estate|village|warehouse), the data (of|from|on|shows|show|says|say),
  (va morir|ha mort|es va morir|se m ha mort|se ns ha mort|se m va morir) (el|la|l|en|el meu|la meva) (|meu|meva|nostre|nostra) (${KIN_CA}), (el|la|l|el meu|la meva) (${KIN_CA}) (va morir|ha mort|es va morir|s ha mort|es mori), (quan|l any que|el dia que|des que) … (va morir|ha mort|es va morir), (denunciat|denunciar|demandat) (el|la|a la|al|els) (|meu|meva|meus) (casera|caser|cap|ex|vei|veina|veins|cunyat|germa|llogater|propietari), incendi* (del|de la|al|a la|d un|d una) (carrer|avinguda|plaça|bosc|muntanya|serra|parc|barri|poligon|nau|abocador|edifici|poble), (un|l) incendi* (talla|obliga|forestal), (les|les seves) dades (|de|d) (@|vendes|facturacio|audiencia|atur|inflacio|transit|mostren|diuen|indiquen|publica)`;

/** Ties an event to what the brand did or left undone. Same notation. */
export const CAUSED_CUES = `
  vuestr*, habeis, culpa, negligencia*, por (no|un|una|el|la|lo|los|las|falta|tomar|comer|beber|usar), (despues|tras) (de|comer|tomar|beber|usar|probar), a causa, debido a, esperando, pienso, (murio|fallecio|muerto|fallecido|accidente|incendio) … (en|dentro de|del|de la|con el|con la) (|la|el|los) @, (denunci*|demand*) a (@|vosotros),
  your, yours, because, due to, caused, (after|from) (eating|using|taking|drinking|having|the|a|your|one), waiting, negligen*, (died|fire|accident) … (at|in|inside|with|on|of) (|the|their|a) @, (suing|sued|reported) @,
  vostr*, heu, negligenci*, per (no|un|una|el|la|culpa|manca|menjar|fer|prendre), despres (de|d), a causa, esperant, pinso, (mort|morir|accident|incendi) … (a|dins|dins de|al|a la|amb el|amb la) (|l|el|la) @`;

const SOON_ES =
  '(en|a los|al|enseguida|rapido|al momento|al instante|volando|corriendo|de inmediato) (|#|un|una|dos|diez|cinco|veinte|quince|media|nada|poco|cuarto|rato|minuto|momento|dia|hora)';

/** The brand put an end to the harm. Same notation. */
export const RESCUED_CUES = `
  (debo|debemos|dec|devem) la vida, (owe|owes) (|you|them|him|her|@) my life,
  (acabo|acabaron|termino|terminaron|acabasteis) con (la|el|los|las|ellas|ellos) (|plaga|bichos|cucarachas|ratas|ratones|chinches|termitas|problema|todo) , (mando|mandaron|enviaron|envio|mandasteis) (|la|una|el|un) (grua|taxi|tecnico|ayuda|medico|ambulancia|coche|cerrajero) ${SOON_ES}, (nos|me|le|les) (salvo|salvaron|salvasteis|saco|sacaron del|rescato|rescataron|rescatasteis) , (nos|me) (pago|pagaron|pagasteis|indemnizo|indemnizaron) todo, (estuvieron|estuvo|estuvisteis|han estado|estar) (|ahi|siempre) (a la altura|pendientes|de diez|de 10|muy atentos),
  (got rid of|cleared|wiped out|sorted out) (them|the|it|all) (|rats|mice|infestation|roaches|cockroaches|wasps|nest|lot) , (sent|had) (|the|a|an) (|tow|recovery) (truck|van|engineer|tech|help|ambulance|locksmith|taxi) … (in|within) # (minutes|mins), (sent|had) (|the|a|an) (|tow|recovery) (truck|van|engineer|tech|help|ambulance|locksmith|taxi) (in|within) (ten|five|fifteen|twenty|no|minutes|an|half), (rescued|saved) (us|me|my|our|him|her), (paid|covered) (for |)everything, (were|was) (wonderful|amazing|brilliant|fantastic|so kind|lovely|there for us),
  (va|van|vau) (acabar|fer fora|eliminar) (|amb) (la|el|els|les) (|plaga|bestioles|paneroles|rates|ratolins|xinxes|termites), van (acabar amb|fer fora), (va|van|vau) enviar (|la|una|el|un) (grua|taxi|tecnic|ajuda|metge|ambulancia|manya) (en|de seguida|al moment|rapid) (|#|un|una|dos|deu|cinc|vint|quinze|mitja|res|poc), (va|van|vau) (salvar|rescatar), (va|van|vau) estar (|sempre|molt) (a l altura|pendents|al cas)`;
