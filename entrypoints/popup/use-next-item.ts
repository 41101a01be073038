import { useEffect, useState } from 'react';
import type { NextWaiting } from '../../components/pages/popup/PopupPage';
import type { Brand } from '../../lib/domain/brand/brand';

/** The next thing to do; read after the window is drawn, which opens no later for it. */
export function useNextItem(
  brands: readonly Brand[] | undefined,
  brandId?: string,
): NextWaiting | undefined {
  const [next, setNext] = useState<NextWaiting>();
  useEffect(() => {
    if (!brands?.length) return undefined;
    let isGone = false;
    const now = new Date();
    import('./read-next')
      .then(({ readNext }) => readNext(brands, now, brandId))
      .then((item) => !isGone && setNext({ item, now }))
      .catch((error: unknown) => console.error('Respira: the queue could not be read', error));
    return () => {
      isGone = true;
    };
  }, [brands, brandId]);
  return next;
}
