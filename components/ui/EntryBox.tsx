import type { ReactNode } from 'react';

interface EntryBoxProps {
  /** What is edited in it, for screen readers. */
  label: string;
  isTight?: boolean;
  children: ReactNode;
}

/** The boxes of one entry of a list, opened in its place. */
export function EntryBox({ label, isTight = false, children }: EntryBoxProps) {
  return (
    <fieldset className={isTight ? 'entry is-tight' : 'entry'}>
      <legend className="sr">{label}</legend>
      {children}
    </fieldset>
  );
}
