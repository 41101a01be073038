import { Check, ChevronDown, CircleSlash, Lightbulb, type LucideIcon } from 'lucide-react';
import { type ReactNode, useContext, useRef, useState } from 'react';
import type { GradedResult } from '../../lib/domain/checklist/check';
import type { CheckId } from '../../lib/domain/checklist/check-ids';
import type { OwnGuideline } from '../../lib/domain/checklist/own-guideline';
import type { SetAside } from '../../lib/domain/checklist/set-aside';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { describeCheck } from '../../lib/i18n/describe-check';
import { nameCheck } from '../../lib/i18n/name-check';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { LocaleContext, useTranslate } from '../ui/locale-context';
import { CheckRow } from './CheckRow';
import { groupResults } from './group-results';
import { useCalmText } from './use-calm-text';
import type { PanelView } from './use-panel';

/** What is still missing, then warnings; what may be added and what is done is folded. */
export function Checks({ results, checks, actions, reply, hasText, findFix }: PanelView) {
  const { setAside, ownGuidelines } = checks;
  const section = useRef<HTMLElement>(null);
  const t = useTranslate(panelMessages);
  const more = useTranslate(checkPanelMessages);
  const { open, ideas, done } = groupResults(results);
  const renderRow = (result: GradedResult) => (
    <CheckRow
      key={result.id}
      result={result}
      ownGuidelines={ownGuidelines}
      brand={reply.brand.name}
      // With an empty box there is nothing to add to, nor to point at.
      fix={hasText && result.state !== 'met' ? findFix(result) : undefined}
      onAdd={actions.onAdd}
      onPoint={(pointed) => hasText && actions.onPoint(pointed)}
      onSetAside={({ id }, reason, scope) => {
        // The row goes, and the focus with it: the list takes it.
        section.current?.focus({ preventScroll: true });
        actions.onSetAside(id, reason, scope);
      }}
    />
  );
  const doneLabel = done.length === 1 ? t('doneOne') : t('done', { count: done.length });
  return (
    <section className="checks-section" ref={section} tabIndex={-1}>
      <div className="sec-head">
        <h3 className="grow">{t(hasText ? 'checksTyped' : 'checks')}</h3>
      </div>
      {hasText && open.length === 0 && done.length > 0 && (
        <div className="all-done">
          <Logo size={24} />
          <p>
            <b>{t('allDone')}</b>
            {t('allDoneWhy')}
          </p>
        </div>
      )}
      <ul className="checks">{open.map(renderRow)}</ul>
      {hasText && <StopsTold results={open} />}
      <Announced ids={open.map(({ id }) => id)} ownGuidelines={ownGuidelines} />
      {ideas.length > 0 && (
        <Fold icon={Lightbulb} label={more('ideasCount', { count: ideas.length })}>
          {ideas.map(renderRow)}
        </Fold>
      )}
      {done.length + setAside.length > 0 && (
        <Fold icon={Check} label={done.length > 0 ? doneLabel : more('aside')}>
          {done.map(renderRow)}
          {setAside.map((one) => (
            <AsideRow
              key={`${one.id} ${one.scope}`}
              setAside={one}
              ownGuidelines={ownGuidelines}
              onRestore={actions.onRestore}
            />
          ))}
        </Fold>
      )}
    </section>
  );
}

interface FoldProps {
  icon: LucideIcon;
  label: string;
  children: ReactNode;
}

function Fold({ icon, label, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="fold"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of={icon} />
        <span className="grow">{label}</span>
        <Icon of={ChevronDown} size={14} />
      </button>
      {isOpen && <ul className="checks">{children}</ul>}
    </>
  );
}

interface AsideRowProps {
  setAside: SetAside;
  ownGuidelines: readonly OwnGuideline[];
  onRestore: (setAside: SetAside) => void;
}

function AsideRow({ setAside, ownGuidelines, onRestore }: AsideRowProps) {
  const t = useTranslate(checkPanelMessages);
  const locale = useContext(LocaleContext);
  const name = nameCheck(setAside.id, locale, ownGuidelines);
  return (
    <li className="check">
      <Icon of={CircleSlash} />
      <div>
        <div className="soft">{name}</div>
        <div className="why">{`${t('aside')}: ${t(setAside.reason)}`}</div>
      </div>
      <Button
        look="text"
        aria-label={`${t('restore')}: ${name}`}
        onClick={() => onRestore(setAside)}
      >
        {t('restore')}
      </Button>
    </li>
  );
}

/** What must not go out as it is, for screen readers, at once. */
function StopsTold({ results }: Pick<PanelView, 'results'>) {
  const locale = useContext(LocaleContext);
  const stops = results.filter(({ state }) => state === 'stop');
  if (stops.length === 0) return null;
  return (
    <p className="sr" role="alert">
      {stops.map((stop) => describeCheck(stop, locale).title).join('; ')}
    </p>
  );
}

interface AnnouncedProps {
  ids: readonly CheckId[];
  ownGuidelines: readonly OwnGuideline[];
}

/** What stands in the list, for screen readers, once it has stood still for a second. */
function Announced({ ids, ownGuidelines }: AnnouncedProps) {
  const t = useTranslate(panelMessages);
  const locale = useContext(LocaleContext);
  const names = ids.map((id) => nameCheck(id, locale, ownGuidelines));
  const told = useCalmText(names.length > 0 ? `${t('checks')}: ${names.join('; ')}` : '');
  return (
    <p className="sr" aria-live="polite">
      {told}
    </p>
  );
}
