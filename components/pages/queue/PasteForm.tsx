import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { PasteClient } from './PasteClient';
import type { QueueActions } from './queue-props';
import { useNamedClient } from './use-named-client';

/** Longer texts are no posts; what is beyond is not read. In UTF-16 units. */
const LONGEST = 10_000;

/** Half of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/u;

type Problem = 'pasteEmpty' | 'pasteBadLink' | 'pasteNoBrand' | 'pasteFailed';

interface PasteFormProps extends Pick<QueueActions, 'onPaste' | 'onAddClient'> {
  brands: readonly Brand[];
  brandId: string | undefined;
  onBack(): void;
}

/** A post from anywhere, put in by hand. */
export function PasteForm({ brands, brandId, onPaste, onAddClient, onBack }: PasteFormProps) {
  const t = useTranslate(queueMessages);
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(brandId);
  const [problem, setProblem] = useState<Problem>();
  const findNamed = useNamedClient(brands);
  const isLong = text.trim().length > LONGEST;
  const read = text.trim().slice(0, LONGEST).replace(HALF, '');
  const named = findNamed(read);
  const client = chosen ?? named?.id ?? (brands.length === 1 ? brands[0]?.id : undefined);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);

  function choose(id: string) {
    setChosen(id);
    setProblem(undefined);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const url = link.trim();
    if (!read) return setProblem('pasteEmpty');
    if (url && !isWebLink(url)) return setProblem('pasteBadLink');
    if (client === undefined) return setProblem('pasteNoBrand');
    const author = name.trim() ? { author: { name: name.trim() } } : {};
    const isKept = await onPaste({
      text: read,
      brandId: client,
      ...(url ? { url } : {}),
      ...(isLong && { isPartial: true }),
      ...author,
    });
    if (isKept) onBack();
    else setProblem('pasteFailed');
  }

  if (brands.length === 0) {
    return (
      <div className="paste">
        <p>{t('noClient')}</p>
        <Button onClick={onAddClient}>{t('addClient')}</Button>
      </div>
    );
  }
  return (
    <form className="paste" onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="big">{t('pasteTitle')}</h2>
      <p className="soft">{t('pasteNote')}</p>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('pasteText')}</label>
        <textarea
          ref={box}
          className="input"
          id={`${id}-text`}
          rows={6}
          value={text}
          aria-describedby={`${id}-long`}
          aria-invalid={problem === 'pasteEmpty' || undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="soft small" id={`${id}-long`} role="status">
          {isLong && t('pasteLong', { count: LONGEST })}
        </p>
      </div>
      {brands.length > 1 && (
        <PasteClient brands={brands} chosen={client} named={named} onChoose={choose} />
      )}
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('pasteName')}</label>
        <input
          className="input"
          id={`${id}-name`}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-link`}>{t('pasteLink')}</label>
        <input
          className="input"
          id={`${id}-link`}
          type="url"
          inputMode="url"
          value={link}
          aria-invalid={problem === 'pasteBadLink' || undefined}
          onChange={(event) => setLink(event.target.value)}
        />
      </div>
      <p className="field-error" role="alert">
        {problem && t(problem)}
      </p>
      <div className="acts">
        <Button look="main" type="submit">
          {t('pasteGo')}
        </Button>
        <Button onClick={onBack}>{t('pasteCancel')}</Button>
      </div>
    </form>
  );
}

function isWebLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
