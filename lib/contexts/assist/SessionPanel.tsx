import { type CSSProperties, memo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { EngineContext } from '../../../components/panel/engine-context';
import { KeysContext } from '../../../components/panel/keys-context';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import { Button } from '../../../components/ui/Button';
import { Logo } from '../../../components/ui/Logo';
import { LocaleContext } from '../../../components/ui/locale-context';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { panelMessages } from '../../i18n/panel';
import type { PanelHost } from './panel-host';
import type { PanelStore } from './panel-store';
import { useKeys } from './use-keys';

interface SessionPanelProps extends Pick<PanelProps, 'reply' | 'actions'> {
  store: PanelStore;
  place: Pick<PanelHost, 'readPlace' | 'subscribe'>;
  locale: Locale;
  who: string | undefined;
}

/** Lower than this, in pixels, the panel's head and bar take one line each. */
const LOW = 340;

/** The page scrolls far more often than the reply changes. */
const StillPanel = memo(Panel);

/** The panel with its frame and the mark on the edge that faces the reply box. */
export function SessionPanel({ store, place, locale, who, ...panel }: SessionPanelProps) {
  const { engine, ...state } = useSyncExternalStore(store.subscribe, store.read);
  const { side, beakY, maxHeight, isTight } = useSyncExternalStore(
    place.subscribe,
    place.readPlace,
  );
  const [isUnfolded, setUnfolded] = useState(false);
  const isFolded = isTight && !isUnfolded && !state.pause && state.phase.name === 'writing';
  const panelRef = useRef<HTMLElement>(null);
  const unfold = () => {
    flushSync(() => setUnfolded(true));
    panelRef.current?.querySelector<HTMLElement>('.panel-body')?.focus();
  };
  const keys = useKeys();
  const t = createTranslate(panelMessages, locale);
  const beak = { '--beak-y': `${beakY}px` } as CSSProperties;
  return (
    <LocaleContext value={locale}>
      <aside
        className="panel"
        lang={locale}
        data-side={side}
        data-folded={isFolded || undefined}
        ref={panelRef}
        data-low={maxHeight < LOW || undefined}
        style={beak}
        aria-keyshortcuts={keys.panel}
        aria-label={t('label', { who: who ?? t('someone') })}
        onKeyUp={(event) => {
          if (event.key === 'Escape') panel.actions.onClose();
        }}
      >
        {isFolded && (
          <Button look="main" className="unfold" onClick={unfold}>
            {t('draft')}
          </Button>
        )}
        <EngineContext value={engine}>
          <KeysContext value={keys}>
            <StillPanel {...panel} {...state} isStacked={side === 'bottom' || side === 'top'} />
          </KeysContext>
        </EngineContext>
      </aside>
      {/* Once it is sent there is no box left to point at. */}
      {state.phase.name !== 'sent' && state.phase.name !== 'unrecorded' && (
        <span className="beak" data-side={side} style={beak}>
          <Logo size={14} />
        </span>
      )}
    </LocaleContext>
  );
}
