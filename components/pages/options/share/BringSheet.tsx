import { Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { ReadSheet } from './ReadSheet';
import { SheetRefused } from './SheetRefused';
import type { SharedReading, Sharing } from './sharing';

interface BringSheetProps {
  sharing: Sharing;
  /** The client that is open; where none is, a file is of whom it says. */
  open?: Brand;
  /** What stands beside the button. */
  children?: ReactNode;
}

/** A colleague's file: what it would change, field by field, and then it changes that. */
export function BringSheet({ sharing, open, children }: BringSheetProps) {
  const t = useTranslate(sharingMessages);
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [reading, setReading] = useState<SharedReading>();
  const [taken, setTaken] = useState<string>();
  const leave = () => {
    setReading(undefined);
    button.current?.focus();
  };
  return (
    <div className="field">
      <div className="acts">
        <input
          ref={chooser}
          type="file"
          className="bring-sheet"
          accept=".json,application/json"
          aria-label={t('bring')}
          hidden
          onChange={async ({ target }) => {
            const file = target.files?.[0];
            if (!file) return;
            setTaken(undefined);
            setReading(await sharing.readFile(file));
            target.value = '';
          }}
        />
        <Button ref={button} onClick={() => chooser.current?.click()}>
          <Icon of={Upload} />
          {t('bring')}
        </Button>
        {children}
      </div>
      <p role="status">{taken && t('taken', { name: taken })}</p>
      {reading?.kind === 'refused' && <SheetRefused problems={reading.problems} />}
      {reading?.kind === 'read' && (
        <ReadSheet
          shared={reading.shared}
          sharing={sharing}
          open={open}
          onLeave={leave}
          onTaken={() => {
            setTaken(reading.shared.file.brand.name);
            leave();
          }}
        />
      )}
    </div>
  );
}
