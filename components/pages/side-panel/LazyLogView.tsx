import { lazy, Suspense } from 'react';
import type { LogPageProps } from './log-props';

const load = () => import('./LogView').then(({ LogView }) => ({ default: LogView }));
const LogView = lazy(load);

/** What is seen first does not wait for the log: it comes afterwards, or when it is looked at. */
export async function preloadLogView(): Promise<void> {
  // Where it is shown, it is told that it cannot be had.
  await load().catch(() => undefined);
}

export function LazyLogView(props: LogPageProps) {
  return (
    <Suspense fallback={null}>
      <LogView {...props} />
    </Suspense>
  );
}
