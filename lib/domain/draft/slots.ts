import { withArticle } from './article-ca';
import type { ComplaintFacts, DraftInput } from './draft-input';
import { hasInsecureLink } from './has-insecure-link';
import { ISSUES } from './lexicon/issues';
import { phraseDeadline } from './phrase-deadline';
import type { Complaint } from './read-complaint';
import { capitalise, chooseVoice } from './render-phrase';

/** What a phrase may name. Only what the customer said, the person confirmed or the brand is. */
export interface Slots {
  name?: string;
  brand?: string;
  /** 'tres días sin internet'. */
  wait?: string;
  /** 'cuatro llamadas'. */
  attempts?: string;
  /** After 'sentimos que …': 'tu pedido no haya llegado'. */
  clause?: string;
  /** What is frustrating: 'esperar un pedido que no llega'. */
  ordeal?: string;
  /** Singular noun phrase: 'el retraso de tu pedido'. */
  trouble?: string;
  /** Something of theirs: 'tu maleta'. */
  thing?: string;
  /** What the post talks about: 'la app'. */
  matter?: string;
  /** What helps to find the case: 'el número de pedido'. */
  ask?: string;
  /** 'hoy, antes de las 18:00'. */
  deadline?: string;
  /** The same at the head of a sentence, with its comma. */
  deadline_first?: string;
  team?: string;
  fact?: string;
  cause?: string;
  link?: string;
  answer?: string;
  request?: string;
  reason?: string;
  alternative?: string;
  topic?: string;
}

const SPECIFIC: readonly (keyof Slots)[] = [
  'wait',
  'attempts',
  'clause',
  'ordeal',
  'trouble',
  'thing',
  'matter',
  'ask',
];

/** Whether a slot names the customer's own case. */
export const isSpecificSlot = (slot: keyof Slots): boolean => SPECIFIC.includes(slot);

/** Everything that may be said in this reply, rendered for the brand's voice. */
export function collectSlots(input: DraftInput, reading: Complaint): Slots {
  return {
    ...(reading.firstName && { name: reading.firstName }),
    brand: input.language === 'ca' ? withArticle(input.brand.name) : input.brand.name,
    ...(reading.wait && { wait: reading.wait.text }),
    ...(reading.attempts && { attempts: reading.attempts.text }),
    ...voiced(input, namedTrouble(input, reading)),
    ...typedSlots(input),
  };
}

type Named = Pick<Slots, 'clause' | 'ordeal' | 'trouble' | 'thing' | 'matter' | 'ask'>;

/** A problem is named with the customer's words, or by the issue that the person confirmed. */
function namedTrouble({ facts, language }: DraftInput, reading: Complaint): Named {
  const confirmed = facts?.issue;
  if (confirmed === 'none') return {};
  const { problem, thing, matter } = reading;
  const isSame = problem !== undefined && (!confirmed || confirmed === problem.issue);
  const words = confirmed && ISSUES[language][confirmed];
  const ask = reading.reference ?? words?.ask;
  return {
    ...(isSame && pick(problem, ['clause', 'ordeal', 'trouble'])),
    ...(!isSame && words?.trouble && { trouble: words.trouble }),
    ...(thing && { thing }),
    ...(matter && { matter }),
    ...(ask && { ask }),
  };
}

/** What cannot be said in the brand's register is not named. */
function voiced({ brand, language }: DraftInput, named: Named): Named {
  return Object.fromEntries(
    Object.entries(named).flatMap(([slot, text]) => {
      const said = chooseVoice(text, brand.voice, language);
      return said === undefined ? [] : [[slot, said]];
    }),
  );
}

const TYPED = [
  'team',
  'fact',
  'cause',
  'link',
  'answer',
  'request',
  'reason',
  'alternative',
  'topic',
] as const;

function typedSlots({ facts, language }: DraftInput): Slots {
  const deadline = facts?.deadline?.trim() && phraseDeadline(facts.deadline, language);
  const first = deadline && capitalise(deadline) + (deadline.includes(',') ? ',' : '');
  return {
    ...(facts && cleaned(pick(facts, TYPED))),
    ...(deadline && { deadline }),
    ...(first && { deadline_first: first }),
  };
}

/** Without spaces around and without the full stop that the phrase brings. */
export const cleanSlot = (text: string): string => text.trim().replace(/(?<!\.)\.$/, '');

function cleaned(typed: Partial<Pick<ComplaintFacts, (typeof TYPED)[number]>>): Slots {
  const entries = Object.entries(typed)
    .map(([slot, text]) => [slot, cleanSlot(text)])
    .filter(([, text]) => text !== '' && !hasInsecureLink(text ?? ''));
  return Object.fromEntries(entries);
}

function pick<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Partial<Pick<T, K>> {
  const entries = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  return Object.fromEntries(entries);
}
