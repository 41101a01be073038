const CHILD =
  'nen|nena|nens|nenes|fill|filla|fills|petit|petita|bebe|nado|crio|net|neta|nebot|neboda|alumne|alumna|avi|avia|iaia|mare|pare';
const SMALL =
  'nen|nena|nens|nenes|fill|filla|petit|petita|bebe|nado|criatura|net|neta|nebot|neboda|alumne|alumna';
const CARE =
  'llar d infants|escola bressol|guarderia|llar|escola|ludoteca|menjador|casal|colonies|monitor|monitora|monitors|educadora|mestra';
const DOORS =
  'porta|porto|persiana|barrera|reixa|ascensor|muntacarregues|prestatgeria|prestatge|gronxador|tobogan|escala mecanica|porteria|atraccio';
const SHARP =
  'vidre|vidres|cristall|plastic|metall|cargol|filferro|clau|agulla|grapa|fulla|estella';
const FOOD =
  'pa|entrepa|sopa|amanida|arros|pollastre|hamburguesa|pizza|iogurt|gelat|plat|menjar|croissant|pastis|cervesa|got|farineta|potet|menu|llauna|pot|conserva|coca';
const PARTS =
  'orella|orelles|lobul|coll|cara|galta|cella|llavi|boca|llengua|geniva|dit|dits|ma|braç|cama|peu|front|cuir cabellut|nas|ull';

/** Danger told in plain words: children alone, burns, doors, glass, what was swallowed. */
export const PERIL_CA = `
  (${SMALL}) … (carrer|carretera|vorera|aparcament|autobus|estacio) … (sol|sola|sols|tot sol|tota sola), (${SMALL}) … (tot sol|tota sola|sola|sol|sols) … (carrer|carretera|vorera|aparcament|autobus|estacio), (${SMALL}) … (es va escapar|s ha escapat|se ns va escapar|s havia escapat), (${SMALL}) … (sortir|sortit|escapar|escapat) … (sense que ningu|sense que el|sense que la|sense que els|sense vigilancia), (${CARE}) … (${SMALL}) … (sortir|sortit|escapar|escapat) (|sol|sola) (al carrer|fins al carrer|cap al carrer|a la carretera), (deixar|deixat|deixen|oblidar|oblidat|perdre|perdut|abandon*) … (${SMALL}) … (sol|sola|sols|dins|tancat|tancada|a l autobus|al pati|al carrer|sense vigil*), (se us|se ls|se li) (ha|va) (escapat|escapar|perdut|perdre|sortit) (un|una|el|la|el meu|la meva) (|meu|meva|nostre) (${SMALL}),
  en carn viva, (cremar|cremat|cremada|cremaren|abrasar|abrasat|socarrar|socarrat|escaldar|escaldat) (|el|la|els|les|l|mig|tot|tota|mitja) (cabell|cabells|pell|cara|cap|${PARTS}), (cremada|cremades|butllofa|butllofes) (a|al|per|de) (|l|la|el|les|els|segon|tercer|primer) (grau|${PARTS}|pell|cap),
  (${DOORS}) … (aixaf*|esclaf*|atrapar|atrapat|atrapada|enganxar|enganxat|va caure a sobre|ha caigut a sobre|caure al damunt|caigut al damunt|caigut damunt|va tancar a sobre|colpejar|colpejat) … (${CHILD}|${PARTS}|cotxe|cap|em), (gairebe|quasi|per poc) (|no|em|ens|li|el|la) (aixaf*|esclaf*|electrocut*|ofeg*|asfixi*|intoxic*), (gairebe|quasi|per poc) … (aixaf*|esclaf*|atrapa|atropella|cau a sobre) … (${CHILD}),
  (${SHARP}) (al|a la|a l|en|dins|dins el|dins la|dins del|dins de|entre) (|el|la|l|del|mig del|meu|meva) (${FOOD}), (${FOOD}) … (tenia|duia|portava|venia amb|hi havia|amb|contenia) (|un|una|uns|trossos de|tros de|restes de) (|de) (${SHARP}), (m|s|ens|t|em|es|se m|se li) (|he|ha|han|hem|vaig|va|van) (tallat|tallar|punxat|punxar|clavat|clavar|esgarrapat|fet un tall a) (|la|el|l|els|les|un tros de|un tros d|mitja|una|amb|part de) (|la|el|l) (${PARTS}), (tallat|tallar) (un tros de|un tros d|part de) (|la|el|l) (${PARTS}),
  (empassat|empassar|engolit|engolir|ingerit) (|un|una|la|el|les|els|part de) (peça|peces|pila|piles|iman|imant|cargol|bola|boleta|tap|plastic|boto|vidre|femella|molla|ull|roda|tros), (${SMALL}) … (ennueg*|ofeg*|asfixi*|enueg*),
  (clor|lleixiu|amoniac|producte quimic) … (ulls|ull|pell|crem*|ofeg*|tossir|tossint|vomit*|urgencies|mare*|irrit*|coiss*|intoxic*|respirar|gola|coll), (ulls|pell|gola) … (irritat*|irritad*|cremat*|cremad*|vermells|couen|coien) … (clor|lleixiu|amoniac|producte), (gluten|celiac*|al·lergi*|lactosa|cacauet|cacauets|fruits secs|nous|marisc) … (reaccio|urgencies|inflat|inflada|inflar*|vomit*|granellada|urticaria|xoc|ingressa*|ambulancia|es va posar mal*|malament|anafil*), (celiac*|al·lergi*|sense gluten|sense lactosa|sense fruits secs) … (amb gluten|pa normal|farina normal|farina de blat|portava gluten|duia gluten|tenia gluten|contenia gluten|portava nous|portava llet|contenia llet|contaminat*|contaminad*), (${FOOD}|postres|salsa) (portava|duia|tenia|contenia) (gluten|nous|cacauet|lactosa), reaccio al·lergica, (cara|llavis|ulls|gola|llengua) (|molt|tota) inflat*, (cara|llavis|gola|llengua) (|molt|tota) inflad*, xoc anafilactic`;
