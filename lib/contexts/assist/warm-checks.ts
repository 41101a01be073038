import { createBrand } from '../../domain/brand/create-brand';
import type { CheckContext } from '../../domain/checklist/check';
import { GUIDELINES } from '../../domain/checklist/guidelines';

/** Says a little of everything, so that no check stops at its first word. */
const SAMPLE = 'Hola, Lucía. Gracias por contarlo. Lo sentimos: lo revisamos hoy y te escribimos.';

const CONTEXT: CheckContext = {
  post: {
    site: 'practice',
    id: 'warm',
    author: { name: 'Lucía' },
    text: 'Tercer día sin fibra y nadie contesta.',
    kind: 'post',
    isPartial: false,
  },
  verdict: {
    polarity: 'negative',
    confidence: 1,
    type: 'complaint',
    language: 'es',
    evidence: [],
  },
  brand: createBrand('warm', 'Fibralia'),
  language: 'es',
};

/** How long the page may be held up at a time, in milliseconds: half a frame. */
const SLICE_MS = 8;

let warmed: Promise<void> | undefined;

/**
 * Uses each check twice: a browser compiles an expression when it is first used, and for speed when
 * it is used again. All at once that is half a second in which the page would stand still; a turn for
 * each would let a busy machine wait sixty times.
 */
export function warmChecks(): Promise<void> {
  warmed ??= runAll();
  return warmed;
}

async function runAll(): Promise<void> {
  let began = performance.now();
  for (const text of [SAMPLE, `${SAMPLE} Ana`]) {
    for (const { check } of GUIDELINES) {
      check(text, CONTEXT);
      if (performance.now() - began < SLICE_MS) continue;
      await nextTurn();
      began = performance.now();
    }
  }
}

/** A message to oneself: a timer would wait a whole second in a tab that stands behind another. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
