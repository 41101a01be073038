import { Check, CircleAlert, CircleDashed } from 'lucide-react';
import { isCatalogueId } from '../../../lib/domain/checklist/check-ids';
import type { ReplyRecord, SendState } from '../../../lib/domain/log/log-entry';
import { findRowType, type LogRow } from '../../../lib/domain/log/log-row';
import { checkNames } from '../../../lib/i18n/check-names';
import { kindMessages } from '../../../lib/i18n/kinds';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { useClientTime } from '../client-zones';

const STATE_ICON = { confirmed: Check, probable: CircleDashed, failed: CircleAlert } as const;
const SITE_NAMES: Record<string, string> = { x: 'X', facebook: 'Facebook', practice: 'Respira' };

/** What became of it, where, for whom, at what time there, and what the reply had and lacked. */
export function EntryMeta({ row, hasBrand }: { row: LogRow; hasBrand: boolean }) {
  const t = useTranslate(sidePanelMessages);
  const kind = useTranslate(kindMessages);
  const describeChecks = useChecks();
  const tellThere = useClientTime();
  const { post, brandId, brandName } = row.record;
  const words = [
    row.kind === 'mention' ? kind(findRowType(row) ?? 'other') : '',
    post.site === 'pasted' ? t('sitePasted') : (SITE_NAMES[post.site] ?? post.site),
    hasBrand ? brandName : '',
    tellThere(new Date(row.at), brandId),
    row.kind === 'reply' && row.record.otherAccount
      ? t('fromOther', { account: row.record.otherAccount })
      : '',
    row.kind === 'reply' ? describeChecks(row.record.checks) : '',
  ].filter(Boolean);
  return (
    <p className="meta grow">
      {row.kind === 'reply' && <StateMark state={row.record.state} />}
      {words.join(' · ')}
    </p>
  );
}

function StateMark({ state }: { state: SendState }) {
  const t = useTranslate(sidePanelMessages);
  return (
    <>
      <span className={`state is-${state}`}>
        <Icon of={STATE_ICON[state]} size={14} />
        {t(state)}
      </span>
      {' · '}
    </>
  );
}

/** "5 hechas, falta: Da las gracias". */
function useChecks(): (checks: ReplyRecord['checks']) => string {
  const t = useTranslate(sidePanelMessages);
  const name = useTranslate(checkNames);
  return (checks) => {
    const met = checks.filter(({ state }) => state === 'met').length;
    const missing = checks
      .filter(({ state }) => state === 'missing' || state === 'weak')
      .flatMap(({ id }) => (isCatalogueId(id) ? name(id) : []));
    return [
      met === 1 ? t('metOne') : met > 1 && t('metMany', { count: met }),
      missing.length > 0 && t('missing', { names: missing.join(', ') }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
