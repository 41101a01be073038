import { useEffect, useState } from 'react';
import type { PlaybookSource } from '../../../../lib/domain/playbook/playbook-source';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingSourceMessages } from '../../../../lib/i18n/sharing-source';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import { ReadOnlyFacts } from './ReadOnlyFacts';
import type { ReadOnlySheets, Sharing } from './sharing';

interface TeamAddressProps {
  brandId: string;
  sharing: Sharing;
}

const NOTHING: ReadOnlySheets = { remote: undefined, managed: [] };

/** The team's sheet from an address of their own, and from the organisation: read, never changed. */
export function TeamAddress({ brandId, sharing }: TeamAddressProps) {
  const t = useTranslate(sharingSourceMessages);
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState<PlaybookSource>();
  const [sheets, setSheets] = useState(NOTHING);
  useEffect(() => {
    let isGone = false;
    Promise.all([sharing.readSource(brandId), sharing.readReadOnly(brandId)]).then(
      ([kept, read]) => {
        if (isGone) return;
        setSource(kept);
        setTyped((text) => text || kept?.url || '');
        setSheets(read);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [brandId, sharing]);
  async function follow(url: string | undefined) {
    const next = await sharing.setSource(brandId, url);
    setSource(next);
    if (!next) setTyped('');
    setSheets(await sharing.readReadOnly(brandId).catch(() => NOTHING));
  }
  const isFollowed = source !== undefined && source.checkedAt !== undefined;
  return (
    <div className="field">
      <div className="two is-end">
        <TextField
          label={t('address')}
          hint=""
          value={typed}
          placeholder="https://"
          error={undefined}
          onChange={setTyped}
        />
        <div className="acts">
          <Button disabled={!typed.trim()} onClick={() => void follow(typed)}>
            {t('read')}
          </Button>
          {isFollowed && (
            <Button look="plain" onClick={() => void follow(undefined)}>
              {t('stop')}
            </Button>
          )}
        </div>
      </div>
      <p className={source?.problem ? 'field-error' : 'hint'} role="status">
        <SourceState source={source} />
      </p>
      <ReadOnlyFacts sheets={sheets} />
    </div>
  );
}

function SourceState({ source }: { source: PlaybookSource | undefined }) {
  const t = useTranslate(sharingSourceMessages);
  const sharing = useTranslate(sharingMessages);
  if (!source) return t('addressHint');
  if (source.problem) return t(source.problem);
  return t('isRead', { name: source.clientName ?? sharing('somebody') });
}
