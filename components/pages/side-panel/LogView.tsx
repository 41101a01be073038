import { useRef, useState } from 'react';
import { ExportBar } from './ExportBar';
import { LogFilters } from './LogFilters';
import { LogList } from './LogList';
import type { LogPageProps } from './log-props';
import { useLogWindow } from './use-log-window';

/** Everything read and answered, newest first. */
export function LogView(props: LogPageProps) {
  const list = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState('');
  const shown = useLogWindow(props, list);

  /** The entry is gone, and with it the button that held the focus. */
  function tell(text: string) {
    setNotice(text);
    list.current?.focus();
  }

  return (
    <>
      <LogFilters filter={props.filter} now={props.now} onFilter={props.onFilter} />
      <p className="notice" role="status">
        {notice}
      </p>
      <div className="log" ref={list} tabIndex={-1} aria-busy={props.isReading}>
        <LogList {...props} shown={shown} onTell={tell} />
      </div>
      <ExportBar filter={props.filter} part={props.part} onExport={props.onExport} />
    </>
  );
}
