import type { TriageType } from '../triage/verdict';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findAll, phrase } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { readText } from './read-text';
import { foundIn } from './result';

/** One answer is enough for them. */
const PROVOKES: readonly TriageType[] = ['troll', 'abuse'];
/** Own replies after which a thread goes round in circles. */
const ENOUGH = 2;

/** Closes the conversation kindly. */
const CLOSING = phrase({
  es: [
    '(aqui|por aqui) (lo )?dejamos|lo dejamos aqui|cerramos (aqui|esta conversacion|el hilo)|damos por (cerrad|terminad)[oa]',
    '(si|cuando) (quieres|quiere|quieras|quiera|lo necesitas|lo necesites|cambias de idea)[^.!?\\n]{0,40} (aqui (estamos|seguimos)|sabes donde|nos escribes)',
    'no (vamos a|seguiremos|podemos seguir) (entrar|discut|respond|contest|coment)_*|no seguiremos por aqui',
  ],
  en: [
    "(we'll|we will|let's|i'll) leave it (there|here|at that)|close (this|the) (conversation|thread)",
    "(if|whenever|when) you('d like| want| need)[^.!?\\n]{0,40} (we're here|you know where|reach out)",
    "(we won't|we will not|we can't) (be )?(continu|reply|respond|argu|go on)_*",
  ],
  ca: [
    'ho deixem aqui|tanquem (aqui|aquesta conversa|el fil)|donem per (tancad|acabad)[oa]',
    '(si|quan) (vols|vulguis|ho necessites|ho necessitis|canvies d.idea)[^.!?\\n]{0,40} (som aqui|ja saps on|ens escrius)',
    'no (entrarem|continuarem|seguirem|respondrem|discutirem)',
  ],
});

/** A question, a number or a request is something new, whatever the tone. */
function bringsNews({ post, verdict }: CheckContext): boolean {
  return /[?\d]/u.test(post.text) || verdict.evidence.some(({ why }) => why === 'request');
}

/** K25: does not feed a quarrel. Counts own replies to this person; words may end it. */
export const k25NoQuarrel: Guideline = {
  id: 'K25',
  kind: 'clock',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'No te metas en discusiones inútiles' },
  move: 'limit',
  check(text: string, context: CheckContext): CheckResult | undefined {
    const { ownReplies = 0, verdict } = context;
    const isProvoked = PROVOKES.includes(verdict.type);
    if (ownReplies < (isProvoked ? 1 : ENOUGH)) return undefined;
    const draft = readText(text);
    const ending = [...findAll(draft, PRIVATE_CHANNEL), ...findAll(draft, CLOSING)];
    if (ending.length > 0 && !isProvoked) return foundIn(draft, 'K25', 'met', 'done', ending);
    const words = [String(ownReplies)];
    const say = (state: 'warn' | 'hint', detail: string): CheckResult => ({
      id: 'K25',
      state,
      detail,
      evidence: [],
      words,
    });
    if (isProvoked) return say('warn', 'secondRound');
    return bringsNews(context) ? say('hint', 'goPrivate') : say('warn', 'closeKindly');
  },
};
