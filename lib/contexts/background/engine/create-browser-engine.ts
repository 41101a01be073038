import type { ReplyLanguage } from '../../../domain/post';
import { type Engine, failureOf } from './engine';

/** As much of Chrome's Prompt API as is used. */
interface Session {
  prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface Spoken {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}
interface LanguageModel {
  availability(options: Spoken): Promise<string>;
  create(
    options: Spoken & {
      initialPrompts: { role: 'system'; content: string }[];
      signal: AbortSignal;
    },
  ): Promise<Session>;
}

/** Chrome's model writes no Catalan. */
const WRITTEN: readonly ReplyLanguage[] = ['es', 'en'];

/**
 * Whether the model in the browser is there for a language, downloaded and ready. One that would have
 * to be downloaded first is not: that takes gigabytes and is the person's to start.
 */
export async function isBrowserModelReady(language: ReplyLanguage): Promise<boolean> {
  const model = findModel();
  if (!model || !WRITTEN.includes(language)) return false;
  const state = await model.availability(spoken(language)).catch(() => 'unavailable');
  return state === 'available';
}

/**
 * The model in the browser. Chrome gives `LanguageModel` to an extension's pages and worker; a
 * content script would use the site's, under the site's policy, so it runs in the background alone.
 */
export function createBrowserEngine(language: ReplyLanguage): Engine {
  return {
    async speak({ system, user }, signal) {
      const model = findModel();
      if (!model || !(await isBrowserModelReady(language))) {
        return { ok: false, problem: 'unavailable' };
      }
      let session: Session | undefined;
      try {
        const initialPrompts = [{ role: 'system' as const, content: system }];
        session = await model.create({ ...spoken(language), initialPrompts, signal });
        return { ok: true, text: await session.prompt(user, { signal }) };
      } catch {
        return { ok: false, problem: failureOf(signal, 'unavailable') };
      } finally {
        session?.destroy();
      }
    },
  };
}

function findModel(): LanguageModel | undefined {
  return (globalThis as { LanguageModel?: LanguageModel }).LanguageModel;
}

function spoken(language: ReplyLanguage): Spoken {
  const texts = [{ type: 'text' as const, languages: [language] }];
  return { expectedInputs: texts, expectedOutputs: texts };
}
