import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import type { PanelHost } from './panel-host';
import { SessionPanel } from './SessionPanel';

/** Draws the panel into its host until that is closed. */
export function mountSessionPanel(
  host: PanelHost,
  panel: Omit<ComponentProps<typeof SessionPanel>, 'place' | 'who'>,
  onSurprise: (error: unknown) => void,
): void {
  // A surprise inside the panel takes the panel away, never the page.
  const root = createRoot(host.container, { onUncaughtError: onSurprise });
  host.onClose(() => root.unmount());
  root.render(<SessionPanel {...panel} who={panel.reply.post.author.name} place={host} />);
}
