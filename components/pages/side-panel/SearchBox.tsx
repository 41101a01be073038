import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

/** Rest after the last keystroke before the log is searched, in milliseconds. */
const REST_MS = 200;

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
}

export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const t = useTranslate(sidePanelMessages);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  useRested(text, query, onQuery);

  function clear() {
    setText('');
    onQuery('');
    input.current?.focus();
  }

  return (
    <div className="input">
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        className="grow"
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {text && (
        <Button look="icon" aria-label={t('clear')} onClick={clear}>
          <Icon of={X} size={14} />
        </Button>
      )}
    </div>
  );
}

/** Tells of a text once it rests. */
function useRested(text: string, told: string, onRest: (text: string) => void): void {
  const tell = useRef(onRest);
  tell.current = onRest;
  useEffect(() => {
    if (text === told) return undefined;
    const timer = setTimeout(() => tell.current(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, told]);
}
