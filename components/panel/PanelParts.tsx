import type { RefObject } from 'react';
import { Checks } from './Checks';
import { Drafts } from './Drafts';
import { Passing } from './Passing';
import { SaidPart } from './SaidPart';
import type { PanelView } from './use-panel';

interface PanelPartsProps {
  panel: PanelView;
  /** Takes the focus over from a part that goes. */
  heir: RefObject<HTMLElement | null>;
  checksRef: RefObject<HTMLDivElement | null>;
}

/** What they say, drafts and checks: what the person wrote is looked at first. */
export function PanelParts({ panel, heir, checksRef }: PanelPartsProps) {
  const { mode, isAsking, hasText } = panel;
  const isWriting = mode.name === 'writing';
  const said = (isWriting || isAsking) && (
    <Passing heir={heir} key="said">
      <SaidPart {...panel} />
    </Passing>
  );
  const drafts = isWriting && (
    <Passing heir={heir} key="drafts">
      <Drafts {...panel} />
    </Passing>
  );
  // Their room is kept from the first moment: what grew later would move the button under the hand.
  const checks =
    (isWriting || mode.name === 'placed') &&
    (panel.checks.isReady ? (
      <Passing heir={heir} key="checks">
        <div ref={checksRef}>
          <Checks {...panel} />
        </div>
      </Passing>
    ) : (
      <div className="checks-soon" key="checks" />
    ));
  const hasOwnText = hasText && !panel.isOurs;
  if (hasOwnText && panel.stops.length > 0) return [checks, said, drafts];
  const own = hasOwnText ? [checks, drafts] : [drafts, checks];
  return panel.isStacked ? [...own, said] : [said, ...own];
}
