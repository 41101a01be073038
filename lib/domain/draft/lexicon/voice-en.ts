import type { VoiceWords } from './voice-words';

const VERY =
  '(?:so |very |really |extremely |absolutely |beyond |totally |just |still |getting |completely |pretty |quite ){0,4}';
const STATES =
  'fed up|furious|angry|annoyed|frustrated|disappointed|upset|disgusted|livid|worried|fuming|tired of|sick of|sick and tired|gutted|appalled|shocked|stressed|desperate|unhappy|at my wits? end|losing (?:my )?patience|done with';

export const ENGLISH_VOICE: VoiceWords = {
  feels: [
    `(?:i am|i'm|im|we are|we're|i feel|we feel|feeling|left me|i was|makes me|making me) ${VERY}(?:${STATES})`,
    `${VERY}(?:fed up|sick of|tired of|sick and tired|disappointed|frustrated|disgusted|annoyed) (?=with |by |of |at |that )`,
    "(?:this is |it's |its |what |that's |absolutely |utterly |totally |simply |a |an ){0,4}(?:disgrace(?:ful)?|unacceptable|appalling|a joke|ridiculous|outrageous|shambles|disgusting|infuriating|so frustrating|very frustrating|frustrating|disappointing|a nightmare|shameful|pathetic|a disgrace)",
  ],
  asks: [
    "(?:i |we )(?:just |only |really |would |'d ){0,4}(?:want|need|demand|like|expect|ask for|am asking for) (?=to |a |an |my |you |someone |somebody |the |some |it |for |answers)",
    '(?=(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please |pls |at least )?[a-z]+)',
    '(?=(?:please|pls) (?:can |could |help|fix|sort|refund|reply|respond|answer|call|tell|let|send|stop|do|give|contact|look)[a-z]*)',
    '(?=(?:when|where|how|why|what) (?:will|can|do|does|is|are|has|have|should|long)(?![a-z]))',
    '(?=(?:fix|sort) (?:it|this|your)(?![a-z]))',
  ],
  resolved:
    '(?:now|all|finally|been) (?:sorted|resolved|fixed|working)|(?:finally|eventually) (?:arrived|came|got)|problem solved',
  supposed: '(?:what )?if (?:my|the|i|it|you)? ?|in case|as if|unless',
  wroteInPrivate:
    "(?:i |we |i've |we've |have |already |just ){1,4}(?:sent|send|dm'?e?d|messaged|wrote)(?: you| to you| them)?(?: a| an| by| two| several| in){0,4}(?: a)? ?(?:dms?|private messages?|direct messages?|message privately|pm)(?![a-z])|(?:i|i've|have|already) dm'?e?d|(?:check|answer|read|reply to) (?:your|my|the) (?:dms?|private messages?|messages|inbox)(?![a-z])",
};
