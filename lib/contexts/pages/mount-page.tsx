import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SafePage } from './SafePage';

/** Draws one of our pages into its `#root`. */
export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <SafePage>{page}</SafePage>
    </StrictMode>,
  );
}
