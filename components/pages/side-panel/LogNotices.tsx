import { TriangleAlert } from 'lucide-react';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { LogPageProps } from './log-props';

interface LogNoticesProps {
  health: LogPageProps['health'];
  /** What was just done; empty = nothing. */
  notice: string;
}

/** A log that cannot be written says so for as long as it lasts. */
export function LogNotices({ health, notice }: LogNoticesProps) {
  const t = useTranslate(sidePanelMessages);
  return (
    <>
      {health !== 'ok' && (
        <div className="note-box k-complaint health" role="alert">
          <Icon of={TriangleAlert} />
          <p>{t(health)}</p>
        </div>
      )}
      <p className="notice" role="status">
        {notice}
      </p>
    </>
  );
}
