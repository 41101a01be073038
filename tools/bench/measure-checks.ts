import process from 'node:process';
import { checkDraft } from '../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { readText } from '../../lib/domain/checklist/read-text';
import { createContext } from '../../tests/unit/checklist/context';

const RUNS = 20;
const REPLY =
  'Hola, Lucía. Gracias por contarlo tan claro. Tres días sin fibra y cuatro llamadas son demasiado: entendemos tu enfado. Lo sentimos de verdad. Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos con una hora. — Ana';

/** What a slow pattern stumbles over, and a reply as they are. */
const PIECES = {
  letters: 'a',
  marks: 'e\u0301\u0301',
  'only marks': '\u0301',
  'quotation marks': '"',
  'open quotation marks': '«',
  emoji: '🙄',
  numbers: '12 ',
  'at signs': 'a@a.',
  'asking for data': 'dinos tu nombre y ',
  capitals: 'AB ',
  'single letters': 'a ',
  'full stops': '. ',
  'light words': 'no que es ',
  addresses: 'http://a.b/ ',
  'a usual reply': `${REPLY} `,
};

/**
 * Milliseconds of the processor, fastest of 20: all checks on 500 characters (goal 10), and the
 * slowest single check on 10,000 hostile ones (goal 8).
 */
export function measureChecks(): void {
  const context = createContext('es');
  const usual = `${REPLY} ${REPLY}`.slice(0, 500);
  console.log('checks, milliseconds of the processor');
  console.table([
    { text: '500 characters, all checks', ms: measure(usual, (text) => checkDraft(text, context)) },
    ...Object.entries(PIECES).map(([name, piece]) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const times = GUIDELINES.map(({ check }) => measure(text, (draft) => check(draft, context)));
      return { text: `10,000 of ${name}, slowest check`, ms: Math.max(...times) };
    }),
  ]);
}

/** Each run on a text not met before, so that nothing remembered counts. */
function measure(text: string, run: (text: string) => unknown): number {
  const times = Array.from({ length: RUNS }, (_, place) => {
    const fresh = `${text}${place}`;
    readText(fresh);
    const start = process.cpuUsage();
    run(fresh);
    return process.cpuUsage(start).user / 1000;
  });
  return Number(Math.min(...times).toFixed(1));
}
