import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { parseBrandFile, serialiseBrands } from '../../../lib/domain/brand/brand-file';
import { planBrandImport } from '../../../lib/domain/brand/plan-brand-import';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { dateFileName, saveFile } from '../save-file';
import { ImportPreview } from './ImportPreview';
import { ImportRefused } from './ImportRefused';
import type { ImportReading } from './import-reading';
import { UndoNote } from './UndoNote';
import type { BrandEditor } from './use-brand-editor';

/** No brands file is larger; a bigger one is not even read. In bytes. */
const LARGEST_FILE = 8_000_000;

interface BrandsFileProps {
  editor: BrandEditor;
  createId(): string;
}

/** Takes the brands along as a file and brings a file in, after showing what it would do. */
export function BrandsFile({ editor, createId }: BrandsFileProps) {
  const t = useTranslate(brandImportMessages);
  const chooser = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<ImportReading>();
  const { saved } = editor.state;

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) setReading(await readImport(file, saved, createId));
  }

  function apply(result: typeof saved) {
    editor.importBrands(result);
    setReading(undefined);
  }

  function save() {
    const name = dateFileName(t('fileName'), 'json', new Date());
    saveFile(name, 'application/json', serialiseBrands(saved));
  }

  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('title')}</b>
        <p>{t('text')}</p>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void choose(event)}
      />
      <div className="acts">
        <Button onClick={() => chooser.current?.click()}>
          <Icon of={Upload} />
          {t('bring')}
        </Button>
        <Button onClick={save} disabled={saved.length === 0}>
          <Icon of={Download} />
          {t('save')}
        </Button>
      </div>
      <UndoNote state={editor.state} kind="imported" onUndo={editor.undo} />
      <div className="import" aria-live="polite">
        {reading?.kind === 'refused' && <ImportRefused reading={reading} />}
        {reading?.kind === 'plan' && (
          <ImportPreview
            reading={reading}
            onApply={() => apply(reading.plan.result)}
            onCancel={() => setReading(undefined)}
          />
        )}
      </div>
    </li>
  );
}

async function readImport(
  file: File,
  saved: Parameters<typeof planBrandImport>[0],
  createId: () => string,
): Promise<ImportReading> {
  if (file.size > LARGEST_FILE) return refuse(file, [{ code: 'tooBig' }]);
  const text = await file.text().catch(() => '');
  const result = parseBrandFile(text);
  if (!result.ok) return refuse(file, result.problems);
  const plan = planBrandImport(saved, result.brands, createId);
  if (plan.collisions.length > 0) return { ...refuse(file, []), collisions: plan.collisions };
  return { kind: 'plan', file: file.name, plan, droppedKeys: result.droppedKeys };
}

function refuse(file: File, problems: Extract<ImportReading, { kind: 'refused' }>['problems']) {
  return { kind: 'refused' as const, file: file.name, problems, collisions: [] as string[] };
}
