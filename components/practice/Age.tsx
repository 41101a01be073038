import { useContext } from 'react';
import { LocaleContext } from '../ui/locale-context';
import { formatAge } from './format-age';
import { useNow } from './use-now';

/** How long ago, in the language of the page. */
export function Age({ from }: { from: Date }) {
  const now = useNow();
  return (
    <time className="soft" dateTime={from.toISOString()}>
      {formatAge(from, now, useContext(LocaleContext))}
    </time>
  );
}
