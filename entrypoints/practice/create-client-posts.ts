import type { Brand } from '../../lib/domain/brand/brand';
import type { DrillStep } from '../../lib/domain/playbook/drill';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import { createTranslate, type Locale } from '../../lib/i18n/catalogue';
import { clientPracticeMessages } from '../../lib/i18n/client-practice';
import type { PracticePost } from '../../lib/sites/practice/practice-posts';

interface ClientPosts {
  brand: Brand;
  playbook: Playbook;
  locale: Locale;
  /** Things go wrong, all at once. */
  isDrill: boolean;
}

/** A post of the feed; in a drill, with the trouble that it is. */
export type ClientPost = PracticePost & { drillStep?: DrillStep };

const DRILL = [
  ['safety', 'safety'],
  ['crowd1', 'crowd'],
  ['crowd2', 'crowd'],
  ['crowd3', 'crowd'],
  ['press', 'legal'],
  ['legal', 'legal'],
] as const satisfies readonly (readonly [string, DrillStep])[];

const PEOPLE = ['Lucía Ferrer', 'Jaume Bou', 'Tere Sanz', 'Owen Wills', 'Noa Peris', 'Ramón Mesa'];

/** Invented posts that name a client of the person's own, newest first. */
export function createClientPosts({ brand, playbook, locale, isDrill }: ClientPosts): ClientPost[] {
  const t = createTranslate(clientPracticeMessages, locale);
  const name = findPlainName(brand);
  const fact = playbook.facts.find(({ question }) => question.trim() !== '');
  if (isDrill)
    return DRILL.map(([key, drillStep], index) => ({
      ...createPost(t(key, { name }), index, brand, locale),
      drillStep,
    }));
  const texts = [
    t('complaint', { name }),
    ...(fact ? [writeQuestion(fact.question, name, locale)] : []),
    t('praise', { name }),
  ];
  return texts.map((text, index) => createPost(text, index, brand, locale));
}

/** A whole question is asked as it is; a heading becomes the matter of one. */
function writeQuestion(question: string, name: string, locale: Locale): string {
  const t = createTranslate(clientPracticeMessages, locale);
  const plain = question.trim();
  if (plain.endsWith('?')) return t('question', { name, question: plain });
  const [first = '', second = ''] = plain;
  const isInitials = second !== '' && second === second.toUpperCase();
  const matter = isInitials ? plain : first.toLowerCase() + plain.slice(1);
  return t('questionAbout', { name, question: matter });
}

/** A name that is an ordinary word counts by its handle alone. */
function findPlainName({ name, aliases, contextWords = [], needsCapital }: Brand): string {
  const handle = aliases.find((alias) => /^@[^*]+$/.test(alias));
  return (contextWords.length > 0 || needsCapital) && handle ? handle : name;
}

function createPost(text: string, index: number, brand: Brand, lang: Locale): PracticePost {
  const author = PEOPLE[index % PEOPLE.length] ?? 'Lucía Ferrer';
  return {
    id: `own-${index + 1}`,
    author,
    handle: author.toLowerCase().replace(/\P{L}/gu, ''),
    lang,
    text,
    minutesAgo: 4 + index * 9,
    answersAs: brand.ownAccounts[0] ?? brand.name,
    editor: index % 2 === 0 ? 'draft' : 'lexical',
  };
}
