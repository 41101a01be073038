import type { ClientContent } from '../../../../lib/domain/sharing/client-content';
import { type ContentSum, sumUpContent } from '../../../../lib/domain/sharing/sum-up-content';
import { sharingContentsMessages } from '../../../../lib/i18n/sharing-contents';
import { useTranslate } from '../../../ui/locale-context';

const COUNTED = ['facts', 'answers', 'messages', 'guidelines', 'contacts', 'signatures'] as const;

/** What a client that is new here would bring, said before it comes in. */
export function NewContents({ content }: { content: ClientContent }) {
  const t = useTranslate(sharingContentsMessages);
  const sum = sumUpContent(content);
  const count = (name: 'aliases' | (typeof COUNTED)[number]) => sayCount(sum, name, t);
  const lines = [
    count('aliases'),
    sum.accounts > 0 && t('accounts', { list: content.brand.ownAccounts.join(', ') }),
    t('voice'),
    ...COUNTED.map(count),
    sum.hasPlan && t('plan'),
  ].filter((line) => line !== false);
  return (
    <div>
      <p className="strong">{t('brings')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function sayCount(
  sum: ContentSum,
  name: 'aliases' | (typeof COUNTED)[number],
  t: ReturnType<typeof useTranslate<keyof (typeof sharingContentsMessages)['es']>>,
): string | false {
  const n = sum[name];
  return n > 0 && t(`${name}_${n === 1 ? 'one' : 'other'}`, { n });
}
