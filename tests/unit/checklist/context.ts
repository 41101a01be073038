import type { CheckContext } from '../../../lib/domain/checklist/check';
import type { ReplyLanguage } from '../../../lib/domain/post';
import type { Polarity, TriageType } from '../../../lib/domain/triage/verdict';

/** What an example says about the post that is answered. */
export interface About {
  post?: string;
  name?: string;
  handle?: string;
  type?: TriageType;
  polarity?: Polarity;
  /** True when the post asks for something. */
  asks?: boolean;
}

const POSTS: Record<ReplyLanguage, string> = {
  es: 'Tercer día sin fibra en casa, @Fibralia. He hecho cuatro llamadas y nada. Estoy harta.',
  en: 'Third day without broadband at home, @Fibralia. Four calls and nothing. I am fed up.',
  ca: 'Tercer dia sense fibra a casa, @Fibralia. He fet quatre trucades i res. Estic farta.',
};

/** A context for tests: Lucía Ferrer complains about the invented brand Fibralia. */
export function createContext(language: ReplyLanguage, about: About = {}): CheckContext {
  return {
    post: {
      site: 'x',
      id: '1',
      author: { name: about.name ?? 'Lucía Ferrer', handle: about.handle ?? 'luciaferrer_ej' },
      text: about.post ?? POSTS[language],
      kind: 'post',
      isPartial: false,
    },
    verdict: {
      polarity: about.polarity ?? 'negative',
      confidence: 1,
      type: about.type ?? 'complaint',
      language,
      evidence: about.asks ? [{ start: 0, end: 1, weight: 0, why: 'request' }] : [],
    },
    brand: {
      id: '00000000-0000-4000-8000-000000000001',
      name: 'Fibralia',
      aliases: ['@Fibralia', '#Fibralia'],
      excludedWords: [],
      voice: { register: 'tu', person: 'nosotros' },
      signature: '— Ana',
      ownAccounts: ['Fibralia'],
      isPaused: false,
    },
    language,
  };
}
