import type { LogRow } from '../../../lib/domain/log/log-row';
import { kindMessages } from '../../../lib/i18n/kinds';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

interface EntryCorrectionProps {
  row: LogRow;
  /** Whom it is about. */
  name: string;
  onTakeBack(): Promise<boolean>;
  onTell(text: string): void;
}

/** What the person said the post is, against what we thought, with the way back. */
export function EntryCorrection({ row, name, onTakeBack, onTell }: EntryCorrectionProps) {
  const t = useTranslate(sidePanelMessages);
  const kind = useTranslate(kindMessages);
  const mention = row.kind === 'mention' ? row.record : row.mention;
  if (!mention?.correctedType) return undefined;

  async function takeBack() {
    onTell(t((await onTakeBack()) ? 'takenBack' : 'takeBackFailed'));
  }

  return (
    <p className="meta">
      {t('corrected', { kind: kind(mention.correctedType), judged: kind(mention.verdict.type) })}{' '}
      <Button
        look="text"
        className="small"
        aria-label={t('takeBackOf', { name })}
        onClick={() => void takeBack()}
      >
        {t('takeBack')}
      </Button>
    </p>
  );
}
