import {
  Check,
  ChevronDown,
  CircleDashed,
  CircleDotDashed,
  CircleHelp,
  Info,
  OctagonAlert,
  TriangleAlert,
} from 'lucide-react';
import { useContext, useState } from 'react';
import type { CheckResult, CheckState } from '../../lib/domain/checklist/check';
import type { DraftMove } from '../../lib/domain/draft/move';
import { describeCheck } from '../../lib/i18n/describe-check';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { LocaleContext, useTranslate } from '../ui/locale-context';

const STATE_LOOK = {
  stop: { icon: OctagonAlert, className: 'check is-warn' },
  missing: { icon: CircleDashed, className: 'check' },
  weak: { icon: CircleDotDashed, className: 'check is-thin' },
  warn: { icon: TriangleAlert, className: 'check is-warn' },
  ask: { icon: CircleHelp, className: 'check is-thin' },
  hint: { icon: Info, className: 'check is-thin' },
  met: { icon: Check, className: 'check is-done' },
} as const satisfies Record<CheckState, unknown>;

interface ChecksProps {
  results: readonly CheckResult[];
  isTyped: boolean;
  /** The sentence that would satisfy a check; `undefined` where adding does not help. */
  findFix: (result: CheckResult) => DraftMove | undefined;
  onAdd: (sentence: DraftMove) => void;
}

/** What is still missing, then warnings; what is done is folded. */
export function Checks({ results, isTyped, findFix, onAdd }: ChecksProps) {
  const t = useTranslate(panelMessages);
  const [isOpen, setOpen] = useState(false);
  const done = results.filter(({ state }) => state === 'met');
  const open = results.filter(({ state }) => state !== 'met');
  return (
    <section className="checks-section">
      <div className="sec-head">
        <h3 className="grow">{t(isTyped ? 'checksTyped' : 'checks')}</h3>
      </div>
      {isTyped && open.length === 0 && done.length > 0 && (
        <div className="all-done">
          <Logo size={24} />
          <p>
            <b>{t('allDone')}</b>
            {t('allDoneWhy')}
          </p>
        </div>
      )}
      <ul className="checks" aria-live="polite" aria-relevant="additions">
        {open.map((result) => (
          <Row key={result.id} result={result} fix={findFix(result)} onAdd={onAdd} />
        ))}
      </ul>
      {done.length > 0 && (
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={Check} />
          <span className="grow">
            {done.length === 1 ? t('doneOne') : t('done', { count: done.length })}
          </span>
          <Icon of={ChevronDown} size={14} />
        </button>
      )}
      {isOpen && (
        <ul className="checks">
          {done.map((result) => (
            <Row key={result.id} result={result} fix={undefined} onAdd={onAdd} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  result: CheckResult;
  fix: DraftMove | undefined;
  onAdd: (sentence: DraftMove) => void;
}

function Row({ result, fix, onAdd }: RowProps) {
  const t = useTranslate(panelMessages);
  const locale = useContext(LocaleContext);
  const look = STATE_LOOK[result.state];
  const { title, why } = describeCheck(result, locale);
  return (
    <li className={look.className}>
      <Icon of={look.icon} />
      <div>
        <div className="what">{title}</div>
        {why && <div className="why">{why}</div>}
      </div>
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
    </li>
  );
}
