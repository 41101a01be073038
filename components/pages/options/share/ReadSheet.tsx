import { useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { ForgedSheet } from './ForgedSheet';
import { OtherSheet } from './OtherSheet';
import { SharedPreview } from './SharedPreview';
import type { SharedClient, Sharing } from './sharing';

interface ReadSheetProps {
  shared: SharedClient;
  sharing: Sharing;
  /** The client that is open; where none is, a file is of whom it says. */
  open: Brand | undefined;
  onTaken(): void;
  onLeave(): void;
}

/** What was read of a file: whether it may be used, whose it is, and then what it would change. */
export function ReadSheet({ open, ...props }: ReadSheetProps) {
  /** The file that the person knows to be another client's. */
  const [meant, setMeant] = useState<SharedClient>();
  const { shared, onLeave } = props;
  const { file, mine, signature } = shared;
  if (signature.state === 'invalid') return <ForgedSheet by={file.exportedBy} />;
  if (open && mine?.brand.id !== open.id && meant !== shared) {
    return (
      <OtherSheet
        name={mine?.brand.name ?? file.brand.name}
        open={open.name}
        isNew={!mine}
        onGoOn={() => setMeant(shared)}
        onLeave={onLeave}
      />
    );
  }
  return <SharedPreview {...props} />;
}
