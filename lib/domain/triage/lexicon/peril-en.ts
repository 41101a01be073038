const CHILD =
  'toddler|child|kid|kids|children|son|daughter|baby|grandson|granddaughter|nephew|niece|boy|girl|year old|yr old|little one|pupil';
const CARE =
  'nursery|creche|daycare|kindergarten|preschool|school|camp|after school club|childminder|staff';
const DOORS =
  'door|doors|gate|gates|shutter|barrier|lift|elevator|escalator|shelf|shelving|swing|slide|goalpost|ride|turnstile';
const SHARP = 'glass|metal|plastic|wire|screw|nail|needle|staple|blade|razor|shard|shards';
const FOOD =
  'bread|sandwich|soup|salad|rice|chicken|burger|pizza|yoghurt|yogurt|ice cream|food|meal|cake|roll|bun|croissant|pastry|pie|drink|beer|baby food|jar|tin|porridge|cereal|curry|loaf';
const PARTS =
  'ear|ears|earlobe|neck|face|cheek|eyebrow|lip|lips|mouth|tongue|gum|gums|finger|fingers|hand|arm|leg|foot|forehead|scalp|nose|eye|eyes|thumb|throat';

/** Danger told in plain words: children alone, burns, doors, glass, what was swallowed. */
export const PERIL_EN = `
  (${CHILD}) … (wandered|escaped|slipped out|got out|walked out|wander|escape) … (street|road|car park|alone|unnoticed|nobody noticed|no one noticed), (${CHILD}) … (alone|unattended|unsupervised|on his own|on her own|by himself|by herself) … (street|road|car park|outside|bus|playground|pavement), (${CHILD}) … (street|road|car park|outside|bus|playground|pavement) … (alone|unattended|unsupervised|on his own|on her own|by himself|by herself), (${CARE}) … (lost|forgot) (my|our|a|the|her|his) (|#|two|three|four|five) (${CHILD}), (left|forgot|locked|lost) (|my|our|a|the) (|#|two|three|four|little) (|year old) (${CHILD}) … (alone|unattended|unsupervised|on the bus|outside|behind|in the car|inside|in the playground|in the street),
  (burnt|burned|burns|scalded|singed|chemical burn|chemical burns|blistered|blisters) (|off|on|my|his|her|our|the|all|half) (|my|his|her|daughter|son|mum) (hair|scalp|skin|head|${PARTS}), (hair|scalp|skin|${PARTS}) (|is|was|are|were|got|completely|badly) (burnt|burned|scalded|blistered|raw|red raw), red raw, raw and (bleeding|blistered|weeping),
  (${DOORS}) … (crush*|trapped|trap|fell on|came down on|closed on|slammed on|shut on|landed on|hit|dropped on) … (${CHILD}|${PARTS}|me|mum|dad|nan|head|him|her|us), (nearly|almost|could have|couldve) (crush*|electrocut*|drown*|suffocat*|chok*|kill*|decapitat*) (|my|our|me|him|her|us|a|the),
  (${SHARP}) (in|inside) (|my|the|our|his|her|a|your|their|my son|my daughter|the middle of the) (${FOOD}), (${FOOD}) … (had|contained|with|has|full of) (|a|some|bits of|pieces of|piece of|shards of|shard of|chunk of) (|broken) (${SHARP}) (in|inside), (cut|sliced|slashed|nicked|snipped|gashed|stabbed) (|a bit of|a chunk of|part of|open|right through) (my|his|her|our) (|son|daughter|dad|mum|little boy|little girl|boy|girl|husband|wife) (${PARTS}),
  (swallowed|swallows|ingested|choked on|choking on|choke on) (|a|an|the|one of the|part of|bits of|some) (|small|loose|tiny|little) (part|piece|battery|magnet|magnets|button|screw|bead|bit|wheel|cap|eye|plastic|glass|ball|spring|bone|coin), (swallowed|choked on) (|a|the|part of|one) … toy,
  (chlorine|bleach|ammonia|chemicals|chemical) … (eyes|skin|burn*|chok*|cough*|vomit*|hospital|a e|sick|rash|breathe|throat|lungs), (eyes|skin|throat) … (burn*|red|sting*|sore) … (chlorine|bleach|ammonia), (gluten|coeliac|celiac|allergic|allergy|nut|nuts|peanut|peanuts|lactose|dairy|shellfish|sesame) … (reaction|hospital|a e|swell*|swollen|vomit*|hives|shock|ambulance|epipen|epi pen|ill|collapsed), (coeliac|celiac|gluten free|dairy free|nut free|allergy|allergic) … (normal bread|regular bread|had gluten|contained gluten|with gluten|had nuts|contained nuts|had milk|contained milk|wheat flour|cross contamin*), (${FOOD}) (had|contained|contains|was full of) (gluten|nuts|peanuts|dairy), allergic reaction, anaphyl*, (face|lips|throat|eyes|tongue) (|is|was|were|are|all|got|completely) (swelled|swollen|swelling|closing up|closed up)`;
