import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { serialiseBrands } from '../../../lib/domain/brand/brand-file';
import { dropSignatures } from '../../../lib/domain/brand/drop-signatures';
import { planBrandImport } from '../../../lib/domain/brand/plan-brand-import';
import { hasSignatures } from '../../../lib/domain/sharing/client-content';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { sharingContentsMessages } from '../../../lib/i18n/sharing-contents';
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
          onFile={async (file) => setReading(await readImport(file, createId))}
        />
        <SaveButton brands={saved} />
      </div>
      <UndoNote
        state={reading ? NOTHING_DONE : editor.state}
        kind="imported"
        onUndo={() => void editor.undo()}
      />
      <div className="import" aria-live="polite">
        {reading?.kind === 'refused' && (
          <ImportRefused problems={reading.problems} collisions={[]} />
        )}
        {reading?.kind === 'brands' && (
          <BroughtBrands
            reading={reading}
            editor={editor}
            createId={createId}
            onDone={() => setReading(undefined)}
            onCancel={cancel}
          />
        )}
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
  const contents = useTranslate(sharingContentsMessages);
  const [takesSignatures, setTakesSignatures] = useState(false);
  function save() {
    const name = dateFileName(t('fileName'), 'json', new Date());
    const taken = takesSignatures ? brands : brands.map(dropSignatures);
    saveFile(name, 'application/json', serialiseBrands(taken));
  }
  return (
    <>
      <Button onClick={save} disabled={brands.length === 0}>
        <Icon of={Download} />
        {t('save')}
      </Button>
      {brands.some(hasSignatures) && (
        <label className="accept">
          <input
            type="checkbox"
            checked={takesSignatures}
            onChange={({ target }) => setTakesSignatures(target.checked)}
          />
          {contents('takeSignatures')}
        </label>
      )}
    </>
  );
}

interface BroughtBrandsProps extends BrandsFileProps {
  reading: ImportReading & { kind: 'brands' };
  onDone(): void;
  onCancel(): void;
}

/** What the file would do to the clients as they are now: the plan follows changes made elsewhere. */
function BroughtBrands({ reading, editor, createId, onDone, onCancel }: BroughtBrandsProps) {
  const { brands, file, droppedKeys } = reading;
  const { saved } = editor.state;
  const [isFailed, setFailed] = useState(false);
  const plan = useMemo(() => planBrandImport(saved, brands, createId), [saved, brands, createId]);
  if (plan.collisions.length > 0)
    return <ImportRefused problems={[]} collisions={plan.collisions} />;

  async function apply() {
    if (await editor.importBrands(brands)) onDone();
    else setFailed(true);
  }

  return (
    <ImportPreview
      file={file}
      plan={plan}
      droppedKeys={droppedKeys}
      isFailed={isFailed}
      onApply={() => void apply()}
      onCancel={onCancel}
    />
  );
}
