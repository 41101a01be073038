import { Lock } from 'lucide-react';
import { sharingSourceMessages } from '../../../../lib/i18n/sharing-source';
import { Fold } from '../../../ui/Fold';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import type { ReadOnlySheets } from './sharing';

/** Facts that come from elsewhere; they count, and are changed where they come from. */
export function ReadOnlyFacts({ sheets: { remote, managed } }: { sheets: ReadOnlySheets }) {
  const t = useTranslate(sharingSourceMessages);
  const facts = [
    ...(remote?.facts ?? []).map((fact) => ({ fact, from: t('fromAddress') })),
    ...managed.flatMap((one) => one.facts).map((fact) => ({ fact, from: t('fromOrganisation') })),
  ];
  if (facts.length === 0) return undefined;
  return (
    <Fold title={t('readOnly', { count: facts.length })}>
      <ul className="facts-table">
        {facts.map(({ fact, from }) => (
          <li key={`${from} ${fact.id}`} className="fact-row">
            <b>{fact.question}</b>
            <span className="grow">{fact.text}</span>
            <span className="soft nowrap">
              <Icon of={Lock} size={14} /> {from}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
