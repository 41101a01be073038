import { TriangleAlert } from 'lucide-react';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { LogPageProps } from './log-props';

/** A log that cannot be written says so for as long as it lasts. */
export function HealthNotice({ health }: Pick<LogPageProps, 'health'>) {
  const t = useTranslate(sidePanelMessages);
  if (health === 'ok') return undefined;
  return (
    <div className="note-box k-complaint health" role="alert">
      <Icon of={TriangleAlert} />
      <p>{t(health)}</p>
    </div>
  );
}
