import { Download, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { hasSignatures } from '../../../../lib/domain/sharing/client-content';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingContentsMessages } from '../../../../lib/i18n/sharing-contents';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { dateFileName, saveFile } from '../../save-file';
import { TextField } from '../TextField';
import { BringSheet } from './BringSheet';
import type { Sharing } from './sharing';
import { TeamAddress } from './TeamAddress';

interface SharePartProps {
  brand: Brand;
  sharing: Sharing;
  isAsked: boolean;
}

/** The sheet for colleagues: as a file, and on paper. */
export function SharePart({ brand, sharing, isAsked }: SharePartProps) {
  const t = useTranslate(sharingMessages);
  return (
    <Fold id="part-share" title={t('share')} note={t('shareNote')} isAsked={isAsked}>
      <Give brand={brand} sharing={sharing} />
      <BringSheet sharing={sharing} open={brand}>
        <a className="btn" href={sharing.printUrl(brand.id)} target="_blank" rel="noreferrer">
          <Icon of={Printer} />
          {t('print')}
        </a>
      </BringSheet>
      <TeamAddress brandId={brand.id} sharing={sharing} />
    </Fold>
  );
}

function Give({ brand, sharing }: Omit<SharePartProps, 'isAsked'>) {
  const t = useTranslate(sharingMessages);
  const contents = useTranslate(sharingContentsMessages);
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [isFailed, setFailed] = useState(false);
  const [takesSignatures, setTakesSignatures] = useState(false);
  useEffect(() => {
    let isGone = false;
    const read = [sharing.readName(), sharing.readOwnWords()] as const;
    Promise.all(read).then(
      ([kept, own]) => {
        if (isGone) return;
        // What is being typed already stays.
        setName((typed) => typed || kept);
        setWords(own);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [sharing]);
  async function save() {
    const text = await sharing.writeFile(brand.id, name.trim(), takesSignatures);
    setFailed(text === undefined);
    if (text === undefined) return;
    const plain = brand.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(dateFileName(`respira-${plain}`, 'json', new Date()), 'application/json', text);
  }
  return (
    <div className="field">
      <div className="two is-end">
        <TextField
          label={t('yourName')}
          hint=""
          value={name}
          maxLength={PLAYBOOK_LIMITS.nameLength}
          error={undefined}
          onChange={(next) => {
            setName(next);
            void sharing.writeName(next).catch(() => undefined);
          }}
        />
        <div>
          <Button onClick={() => void save()}>
            <Icon of={Download} />
            {t('save')}
          </Button>
        </div>
      </div>
      <p className="hint">{t('yourNameHint')}</p>
      {hasSignatures(brand) && (
        <label className="accept">
          <input
            type="checkbox"
            checked={takesSignatures}
            onChange={({ target }) => setTakesSignatures(target.checked)}
          />
          {contents('takeSignatures')}
        </label>
      )}
      {words && <p className="hint">{t('ownWords', { words })}</p>}
      <p className="field-error" role="status">
        {isFailed && t('notWritten')}
      </p>
    </div>
  );
}
