import type { Brand } from '../../../lib/domain/brand/brand';
import type { CheckContext } from '../../../lib/domain/checklist/check';
import type { ReplyLanguage, SiteId } from '../../../lib/domain/post';
import type { Polarity, TriageType } from '../../../lib/domain/triage/verdict';

/** What an example may say of what is known beyond post and brand. */
type Known = Pick<
  CheckContext,
  | 'activeAccount'
  | 'isAccountConfirmed'
  | 'otherClients'
  | 'recentReplies'
  | 'threadReplies'
  | 'ownReplies'
  | 'earlierPart'
  | 'seenAt'
  | 'factSheet'
  | 'pastFacts'
  | 'writing'
>;

/** What an example says about the post that is answered. */
export interface About extends Known {
  post?: string;
  name?: string;
  handle?: string;
  type?: TriageType;
  polarity?: Polarity;
  /** True when the post asks for something. */
  asks?: boolean;
  site?: SiteId;
  /** ISO 8601; absent where the page does not say. */
  postedAt?: string;
  /** ISO 639-1 of the post where it is not the language of the table. */
  spoken?: string;
  brand?: Partial<Brand>;
}

const POSTS: Record<ReplyLanguage, string> = {
  es: 'Tercer día sin fibra en casa, @Fibralia. He hecho cuatro llamadas y nada. Estoy harta.',
  en: 'Third day without broadband at home, @Fibralia. Four calls and nothing. I am fed up.',
  ca: 'Tercer dia sense fibra a casa, @Fibralia. He fet quatre trucades i res. Estic farta.',
};

/** A context for tests: Lucía Ferrer complains about the invented brand Fibralia. */
export function createContext(language: ReplyLanguage, about: About = {}): CheckContext {
  const { post, name, handle, type, polarity, asks, site, postedAt, spoken, brand, ...known } =
    about;
  return {
    post: {
      site: site ?? 'x',
      id: '1',
      author: { name: name ?? 'Lucía Ferrer', handle: handle ?? 'luciaferrer_ej' },
      text: post ?? POSTS[language],
      kind: 'post',
      isPartial: false,
      ...(postedAt === undefined ? {} : { postedAt }),
    },
    verdict: {
      polarity: polarity ?? 'negative',
      confidence: 1,
      type: type ?? 'complaint',
      language: spoken ?? language,
      evidence: asks ? [{ start: 0, end: 1, weight: 0, why: 'request' }] : [],
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
      ...brand,
    },
    language,
    activeAccount: 'Fibralia',
    ...known,
  };
}
