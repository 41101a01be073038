import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { deskMessages } from '../../../lib/i18n/desk';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

interface DeskDoneProps {
  text: string;
  state: 'noted' | 'off';
  link: string | undefined;
  onCopy(): Promise<boolean>;
  onUndo(): void;
  onQueue(): void;
}

/** What was done with the reply, and what comes next. */
export function DeskDone({ text, state, link, onCopy, onUndo, onQueue }: DeskDoneProps) {
  const t = useTranslate(deskMessages);
  const [isCopied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The focus was in the box that went away.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="desk-done">
      <div className="note-box k-accent" role="status">
        <Icon of={CircleCheck} />
        <div>
          <h2 className="what" ref={title} tabIndex={-1}>
            {t(state)}
          </h2>
          <p>{t(`${state}Why`)}</p>
        </div>
      </div>
      <p className="desk-words" dir="auto">
        {text}
      </p>
      <div className="desk-acts">
        <Button look="main" onClick={onQueue}>
          {t('toQueue')}
        </Button>
        {link && (
          <a className="btn" href={link} target="_blank" rel="noreferrer">
            {t('original')}
          </a>
        )}
        <Button onClick={() => void onCopy().then(setCopied)}>
          {t(isCopied ? 'copiedAgain' : 'copyAgain')}
        </Button>
        {state === 'noted' && (
          <Button look="text" title={t('undoHint')} onClick={onUndo}>
            {t('undo')}
          </Button>
        )}
      </div>
    </section>
  );
}
