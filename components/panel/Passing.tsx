import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';

interface PassingProps {
  /** Takes the focus over; stays when this part goes. */
  heir: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * A part that comes and goes. If it goes with the focus in it, the focus stays in the panel: the
 * browser would drop it, and a site's focus trap would take it away from the person's work.
 */
export function Passing({ heir, children }: PassingProps) {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (hasFocus(element)) heir.current?.focus({ preventScroll: true });
    };
  }, [heir]);
  return (
    <div className="passing" ref={part}>
      {children}
    </div>
  );
}

/** Asks the root that it stands in: outside a closed one only its host is known to have the focus. */
function hasFocus(element: HTMLElement | null): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return element?.contains(root?.activeElement ?? null) ?? false;
}
