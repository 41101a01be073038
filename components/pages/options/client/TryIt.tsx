import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { createMatchExplainer, type MatchReason } from '../../../../lib/domain/brand/explain-match';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import type { Translate } from '../../../../lib/i18n/catalogue';
import { useTranslate } from '../../../ui/locale-context';
import { TriedPost } from './TriedPost';

/** Posts tried at once. */
const MOST_POSTS = 1000;
/** Up to here they stay as they were pasted; beyond, those that would be marked come first. */
const MOST_UNGROUPED = 6;
/** Posts shown of a group; more would not be read. */
const MOST_SHOWN = 40;

interface Tried {
  text: string;
  reason: MatchReason;
}

/** Posts tried on the client as it stands in the form: which would be marked, and why. */
export function TryIt({ brand }: { brand: Brand }) {
  const t = useTranslate(brandFormMessages);
  const id = useId();
  const [text, setText] = useState('');
  // Typing goes before trying.
  const calm = useDeferredValue(text);
  const lines = useMemo(() => splitPosts(calm), [calm]);
  const typed = lines.slice(0, MOST_POSTS);
  const posts = typed.length > 0 ? typed : createSamples(brand, t);
  const explain = useMemo(() => createMatchExplainer(brand), [brand]);
  const tried = posts.map((post) => ({ text: post, reason: explain(post) }));
  const found = tried.filter(({ reason }) => reason.kind === 'named');
  const counts = { found: found.length, all: typed.length };
  return (
    <div className="try">
      <label htmlFor={id}>{t('tryIt')}</label>
      {tried.length > MOST_UNGROUPED ? (
        <Groups brand={brand} tried={tried} />
      ) : (
        <TriedList brand={brand} tried={tried} />
      )}
      <p className="soft try-count" role="status">
        {typed.length > 1 && t('tryCount', counts)}
        {lines.length > MOST_POSTS && ` ${t('tryFirst', { count: MOST_POSTS })}`}
      </p>
      <textarea
        id={id}
        className="input"
        rows={1}
        value={text}
        placeholder={t('tryPlaceholder')}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}

interface TriedProps {
  brand: Brand;
  tried: readonly Tried[];
}

/** Those that would be marked, then the others by why they would not. */
function Groups({ brand, tried }: TriedProps) {
  const t = useTranslate(brandFormMessages);
  const list = (...kinds: MatchReason['kind'][]) =>
    kinds.flatMap((kind) => tried.filter(({ reason }) => reason.kind === kind));
  const groups = [
    { key: 'tryMarked', list: list('named') },
    { key: 'tryNotMarked', list: list('excluded', 'unproven', 'absent') },
  ] as const;
  return groups
    .filter((group) => group.list.length > 0)
    .map((group) => (
      <div key={group.key}>
        <p className="strong">{t(group.key, { count: group.list.length })}</p>
        <TriedList brand={brand} tried={group.list.slice(0, MOST_SHOWN)} />
        {group.list.length > MOST_SHOWN && (
          <p className="soft">{t('tryMore', { count: group.list.length - MOST_SHOWN })}</p>
        )}
      </div>
    ));
}

function TriedList({ brand, tried }: TriedProps) {
  return (
    <ul className="tried">
      {tried.map(({ text, reason }, index) => (
        <TriedPost key={`${index.toString()} ${text}`} brand={brand} text={text} known={reason} />
      ))}
    </ul>
  );
}

function splitPosts(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** While nothing is pasted the rules show themselves: one post that is meant, one that is not. */
function createSamples(
  brand: Brand,
  t: Translate<keyof (typeof brandFormMessages)['es']>,
): string[] {
  const { excludedWords, contextWords = [] } = brand;
  const name = brand.name.trim();
  if (!name) return [];
  const sure = brand.aliases.find((alias) => /^[@#][^*]+$/.test(alias)) ?? name;
  const [word] = excludedWords.filter((one) => !one.includes('*'));
  return [
    t('sampleNamed', { name: sure }),
    ...(word ? [t('sampleExcluded', { name, word })] : []),
    ...(contextWords.length > 0 ? [t('sampleWord', { name: name.toLocaleLowerCase() })] : []),
  ];
}
