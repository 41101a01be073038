import { useContext } from 'react';
import { dayIn } from '../../../lib/domain/playbook/day-in';
import type { PlaybookFact } from '../../../lib/domain/playbook/playbook';
import { formatShortDay } from '../../../lib/i18n/format-date';
import { playbookPrintMessages } from '../../../lib/i18n/playbook-print';
import { LocaleContext, useTranslate } from '../../ui/locale-context';

/** Question, answer and until when, a row each. */
export function SheetFacts({ facts }: { facts: readonly PlaybookFact[] }) {
  const t = useTranslate(playbookPrintMessages);
  const describe = useValidity();
  if (facts.length === 0) return undefined;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <table>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <th scope="row">{fact.question}</th>
              <td>
                {fact.text}
                {fact.link && <span className="soft"> {fact.link}</span>}
              </td>
              <td className="soft">{[describe(fact), fact.owner].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useValidity(): (fact: PlaybookFact) => string {
  const t = useTranslate(playbookPrintMessages);
  const locale = useContext(LocaleContext);
  const now = new Date();
  const today = dayIn(now.getTime());
  return ({ validFrom, validUntil }) => {
    const isPast = validUntil !== undefined && validUntil < today;
    const until = validUntil && formatShortDay(validUntil, now, locale);
    const from = validFrom && validFrom > today && formatShortDay(validFrom, now, locale);
    return [
      from && t('since', { day: from }),
      until && t(isPast ? 'expired' : 'until', { day: until }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
