import { FileUp } from 'lucide-react';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';
import { decodeText } from '../../../../lib/domain/saved-replies/decode-text';
import {
  readTable,
  TABLE_LIMITS,
  type TableReading,
} from '../../../../lib/domain/saved-replies/read-table';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { ColumnChoice } from './ColumnChoice';

interface AnswersImportProps {
  /** What is there already comes in no second time. */
  known: readonly DocumentedAnswer[];
  /** The client's. */
  brandName: string;
  /** The other clients. */
  others: readonly Brand[];
  onTake(answers: DocumentedAnswer[]): void;
  /** Something was read and waits to be brought in or left. */
  onLook?(isLooking: boolean): void;
  /** What was pasted before, and not brought in yet. */
  begun?: string;
  onBegun?(text: string): void;
}

/** Replies saved with another tool: from a file or pasted, shown before they come in. */
export function AnswersImport(props: AnswersImportProps) {
  const { known, brandName, others, onTake, onLook, begun, onBegun } = props;
  const t = useTranslate(answersImportMessages);
  const id = useId();
  const [reading, keepReading] = useState(() => (begun ? readTable(begun) : undefined));
  const setReading = (next: TableReading | undefined) => {
    keepReading(next);
    onLook?.(next?.ok ?? false);
  };
  const readPasted = (text: string) => {
    setReading(readTable(text));
    onBegun?.(text);
  };
  if (reading?.ok)
    return (
      <ColumnChoice
        table={reading.table}
        known={known}
        brandName={brandName}
        others={others}
        onTake={(answers) => {
          setReading(undefined);
          onTake(answers);
        }}
        onLeave={() => {
          setReading(undefined);
          onBegun?.('');
        }}
      />
    );
  return (
    <div className="field answers-import">
      <div className="acts">
        <FileButton onRead={setReading} />
        <span className="hint">{t('kinds')}</span>
      </div>
      <label htmlFor={id} className="hint">
        {t('paste')}
      </label>
      <textarea
        id={id}
        className="input long"
        rows={2}
        onPaste={(event) => {
          event.preventDefault();
          readPasted(event.clipboardData.getData('text/plain'));
        }}
        onBlur={({ target }) => target.value.trim() && readPasted(target.value)}
      />
      <p className="field-error" role="status">
        {reading && t(reading.code)}
      </p>
    </div>
  );
}

function FileButton({ onRead }: { onRead(reading: TableReading): void }) {
  const t = useTranslate(answersImportMessages);
  const chooser = useRef<HTMLInputElement>(null);
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    event.target.value = '';
    onRead(await readFile(file));
  }
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        hidden
        onChange={(event) => void choose(event)}
      />
      <Button onClick={() => chooser.current?.click()}>
        <Icon of={FileUp} />
        {t('choose')}
      </Button>
    </>
  );
}

async function readFile(file: File): Promise<TableReading> {
  if (file.size > TABLE_LIMITS.file) return { ok: false, code: 'tooBig' };
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const text = decodeText(new Uint8Array(bytes));
  return text === undefined ? { ok: false, code: 'notText' } : readTable(text);
}
