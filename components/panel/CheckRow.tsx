import {
  Check,
  CircleDashed,
  CircleDotDashed,
  CircleHelp,
  Info,
  OctagonAlert,
  TriangleAlert,
} from 'lucide-react';
import { useContext, useState } from 'react';
import type { CheckResult, CheckState } from '../../lib/domain/checklist/check';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import type { OwnGuideline } from '../../lib/domain/checklist/own-guideline';
import type { SetAsideReason, SetAsideScope } from '../../lib/domain/checklist/set-aside';
import type { DraftMove } from '../../lib/domain/draft/move';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { describeCheck } from '../../lib/i18n/describe-check';
import { reasonOfCheck } from '../../lib/i18n/name-check';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LocaleContext, useTranslate } from '../ui/locale-context';
import { CheckMore } from './CheckMore';

const STATE_LOOK = {
  stop: { icon: OctagonAlert, className: 'check is-stop' },
  missing: { icon: CircleDashed, className: 'check' },
  weak: { icon: CircleDotDashed, className: 'check is-thin' },
  ask: { icon: CircleHelp, className: 'check' },
  hint: { icon: Info, className: 'check' },
  warn: { icon: TriangleAlert, className: 'check is-warn' },
  met: { icon: Check, className: 'check is-done' },
} as const satisfies Record<CheckState, unknown>;

interface CheckRowProps {
  result: CheckResult;
  ownGuidelines: readonly OwnGuideline[];
  brand: string;
  /** The sentence that satisfies it; absent where adding does not help. */
  fix: DraftMove | undefined;
  onAdd: (sentence: DraftMove) => void;
  /** Shows the words that decided in the site's own box; `undefined` takes the lines away. */
  onPoint: (result: CheckResult | undefined) => void;
  onSetAside: (result: CheckResult, reason: SetAsideReason, scope: SetAsideScope) => void;
}

/** One check: what, the words, the fix; opened, why and where from. */
export function CheckRow(props: CheckRowProps) {
  const { result, ownGuidelines, brand, fix, onAdd, onPoint, onSetAside } = props;
  const t = useTranslate(panelMessages);
  const more = useTranslate(checkPanelMessages);
  const locale = useContext(LocaleContext);
  const [isOpen, setOpen] = useState(false);
  const look = STATE_LOOK[result.state];
  const guideline = GUIDELINES.find(({ id }) => id === result.id);
  const { title, why } = describeCheck(result, locale);
  const reason = reasonOfCheck(result.id, locale, ownGuidelines);
  return (
    <li
      className={look.className}
      onPointerEnter={() => onPoint(result)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <Icon of={look.icon} />
      <button
        type="button"
        className="check-what"
        aria-expanded={isOpen}
        title={more('more')}
        onClick={() => setOpen(!isOpen)}
        onFocus={() => onPoint(result)}
        onBlur={() => onPoint(undefined)}
      >
        <span className="what">{title}</span>
        {why && <span className="why">{why}</span>}
      </button>
      {fix !== undefined && (
        <Button
          look="text"
          aria-label={`${t('add')}: ${title}`}
          title={fix.text}
          onClick={() => onAdd(fix)}
        >
          {t('add')}
        </Button>
      )}
      {isOpen && (
        <CheckMore
          reason={reason === why ? undefined : reason}
          source={guideline?.source}
          brand={brand}
          isLocked={guideline?.kind === 'guard'}
          onSetAside={(because, scope) => onSetAside(result, because, scope)}
        />
      )}
    </li>
  );
}
