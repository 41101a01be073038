import { useId, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { explainMatch } from '../../../../lib/domain/brand/explain-match';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import type { Translate } from '../../../../lib/i18n/catalogue';
import { useTranslate } from '../../../ui/locale-context';
import { TriedPost } from './TriedPost';

/** Posts tried at once; more would not be read. */
const MOST_POSTS = 50;

/** Posts tried on the client as it stands in the form: which would be marked, and why. */
export function TryIt({ brand }: { brand: Brand }) {
  const t = useTranslate(brandFormMessages);
  const id = useId();
  const [text, setText] = useState('');
  const typed = splitPosts(text);
  const posts = typed.length > 0 ? typed : createSamples(brand, t);
  const found = posts.filter((post) => explainMatch(brand, post).kind === 'named').length;
  const summary = typed.length > 1 ? t('tryCount', { found, all: typed.length }) : '';
  return (
    <div className="try">
      <label htmlFor={id}>{t('tryIt')}</label>
      <ul className="tried">
        {posts.map((post, index) => (
          <TriedPost key={`${index.toString()} ${post}`} brand={brand} text={post} />
        ))}
      </ul>
      <p className="soft try-count" role="status">
        {summary}
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

function splitPosts(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).slice(0, MOST_POSTS);
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
