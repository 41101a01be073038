import { useEffect, useRef, useState } from 'react';
import type { Choices } from '../../../../lib/domain/sharing/compare-contents';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingCareMessages } from '../../../../lib/i18n/sharing-care';
import { Fold } from '../../../ui/Fold';
import { useTranslate } from '../../../ui/locale-context';
import { ChangeRow } from './ChangeRow';
import { NewContents } from './NewContents';
import { SharedActs } from './SharedActs';
import { SignatureNote } from './SignatureNote';
import type { SharedClient, Sharing, Taking } from './sharing';

interface SharedPreviewProps {
  shared: SharedClient;
  sharing: Sharing;
  onTaken(): void;
  onLeave(): void;
}

/** What a colleague's file would change, with a choice for each field; conflicts first. */
export function SharedPreview({ shared, sharing, onTaken, onLeave }: SharedPreviewProps) {
  const t = useTranslate(sharingMessages);
  const care = useTranslate(sharingCareMessages);
  const title = useRef<HTMLParagraphElement>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [acceptsKey, setAcceptsKey] = useState(false);
  const [taking, setTaking] = useState<Taking>();
  useEffect(() => title.current?.focus(), []);
  const { changes, mine, signature, isTrusted, taken } = shared;
  const conflicts = changes.filter(({ isConflict }) => isConflict);
  const others = changes.filter(({ isConflict }) => !isConflict);
  const row = (change: (typeof changes)[number]) => (
    <ChangeRow
      key={change.path}
      change={change}
      choice={choices[change.path] ?? change.proposal}
      onChoose={(choice) => setChoices({ ...choices, [change.path]: choice })}
    />
  );
  async function take() {
    const result = await sharing.takeIn(shared, choices, acceptsKey);
    setTaking(result);
    if (result === 'kept') onTaken();
  }
  const isSame = mine !== undefined && changes.length === 0;
  const brings = changes.some(({ path, proposal }) => (choices[path] ?? proposal) === 'theirs');
  return (
    <div className="preview">
      <p className="preview-title" ref={title} tabIndex={-1}>
        {t(mine ? 'previewOf' : 'previewNew', { name: shared.file.brand.name })}
      </p>
      <Age shared={shared} />
      <SignatureNote
        signature={signature}
        by={shared.file.exportedBy}
        isAccepted={acceptsKey}
        onAccept={setAcceptsKey}
      />
      {!mine && <NewContents content={shared.file} />}
      {isSame && <p className="soft">{t('same')}</p>}
      {conflicts.length > 0 && (
        <>
          <p className="strong">{isTrusted ? t('conflicts') : care('doubted')}</p>
          <ul className="changes">{conflicts.map(row)}</ul>
        </>
      )}
      {taken.length > 0 && !mine && (
        <ul>
          {taken.map((one) => (
            <li key={one.account}>{care('takenAccount', { ...one })}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && mine && !isTrusted && (
        <>
          <p className="strong">{care('untrusted')}</p>
          <ul className="changes">{others.map(row)}</ul>
        </>
      )}
      {others.length > 0 && mine && isTrusted && (
        <Fold title={t('clear', { count: others.length })}>
          <ul className="changes">{others.map(row)}</ul>
        </Fold>
      )}
      {shared.droppedKeys.length > 0 && (
        <p className="hint">{t('dropped', { keys: shared.droppedKeys.join(', ') })}</p>
      )}
      <p className="field-error" role="alert">
        {(taking === 'failed' || taking === 'clash') && t(taking)}
        {taking === 'sheetOnly' && care('sheetOnly')}
      </p>
      <SharedActs
        shared={shared}
        brings={brings}
        acceptsKey={acceptsKey}
        onTake={() => void take()}
        onLeave={onLeave}
      />
    </div>
  );
}

/** "Tu hoja es más antigua que la de Ana: 3 días." */
function Age({ shared: { age, file, isTrusted, signature } }: { shared: SharedClient }) {
  const t = useTranslate(sharingMessages);
  const care = useTranslate(sharingCareMessages);
  if (!age || age.newer === 'same') return undefined;
  const who = age.by ?? file.exportedBy;
  const days = age.days === 0 ? t('lessThanADay') : t('days', { count: age.days });
  const key = age.newer === 'theirs' ? 'older' : 'fresher';
  const doubt = signature.state === 'unsigned' ? 'byItsDate' : 'byItsDateNew';
  return (
    <p>
      {who ? t(`${key}Than`, { who, days }) : t(key, { days })} {!isTrusted && care(doubt)}
    </p>
  );
}
