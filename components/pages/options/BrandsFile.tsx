import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, type RefObject, useRef, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { serialiseBrands } from '../../../lib/domain/brand/brand-file';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { dateFileName, saveFile } from '../save-file';
import { ImportPreview } from './ImportPreview';
import { ImportRefused } from './ImportRefused';
import { type ImportReading, readImport } from './read-import';
import { UndoNote } from './UndoNote';
import type { BrandEditor } from './use-brand-editor';

const NOTHING_DONE = { undo: undefined, undone: undefined };

interface BrandsFileProps {
  editor: BrandEditor;
  createId(): string;
}

/** Takes the brands along as a file and brings a file in, after showing what it would do. */
export function BrandsFile({ editor, createId }: BrandsFileProps) {
  const t = useTranslate(brandImportMessages);
  const bring = useRef<HTMLButtonElement>(null);
  const [reading, setReading] = useState<ImportReading>();
  const { saved } = editor.state;

  function apply(result: Brand[]) {
    editor.importBrands(result);
    setReading(undefined);
  }

  function cancel() {
    setReading(undefined);
    bring.current?.focus();
  }

  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('title')}</b>
        <p>{t('text')}</p>
      </div>
      <div className="acts">
        <BringButton
          button={bring}
          onFile={async (file) => setReading(await readImport(file, saved, createId))}
        />
        <SaveButton brands={saved} />
      </div>
      <UndoNote
        state={reading ? NOTHING_DONE : editor.state}
        kind="imported"
        onUndo={editor.undo}
      />
      <div className="import" aria-live="polite">
        {reading && <ImportResult reading={reading} onApply={apply} onCancel={cancel} />}
      </div>
    </li>
  );
}

interface BringButtonProps {
  button: RefObject<HTMLButtonElement | null>;
  onFile(file: File): Promise<void>;
}

function BringButton({ button, onFile }: BringButtonProps) {
  const t = useTranslate(brandImportMessages);
  const chooser = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void onFile(file);
  }

  return (
    <>
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={choose} />
      <Button ref={button} onClick={() => chooser.current?.click()}>
        <Icon of={Upload} />
        {t('bring')}
      </Button>
    </>
  );
}

function SaveButton({ brands }: { brands: readonly Brand[] }) {
  const t = useTranslate(brandImportMessages);
  function save() {
    const name = dateFileName(t('fileName'), 'json', new Date());
    saveFile(name, 'application/json', serialiseBrands(brands));
  }
  return (
    <Button onClick={save} disabled={brands.length === 0}>
      <Icon of={Download} />
      {t('save')}
    </Button>
  );
}

interface ImportResultProps {
  reading: ImportReading;
  onApply(brands: Brand[]): void;
  onCancel(): void;
}

function ImportResult({ reading, onApply, onCancel }: ImportResultProps) {
  if (reading.kind === 'refused') return <ImportRefused reading={reading} />;
  return (
    <ImportPreview
      reading={reading}
      onApply={() => onApply(reading.plan.result)}
      onCancel={onCancel}
    />
  );
}
