import { type KeyboardEvent, useRef, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { deskMessages } from '../../../lib/i18n/desk';
import { LazyEditor } from '../../practice/LazyEditor';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { DeskHeld } from './DeskHeld';
import type { CopyOutcome, DeskActions, Held } from './desk-props';
import { useLeaveQuestion } from './use-leave-question';

interface DeskBoxProps {
  brand: Brand;
  /** The original opens after the press. */
  willOpen: boolean;
  onLook: DeskActions['onLook'];
  onAnswer(text: string): Promise<CopyOutcome['state']>;
}

/** A reply box like that of a site, whose button copies what another would send. */
export function DeskBox({ brand, willOpen, onLook, onAnswer }: DeskBoxProps) {
  const t = useTranslate(deskMessages);
  const [text, setText] = useState('');
  const [state, setState] = useState<CopyOutcome['state'] | 'writing' | 'copying'>('writing');
  const [held, setHeld] = useState<Held>();
  const box = useRef<HTMLFieldSetElement>(null);
  const latest = useRef('');
  useLeaveQuestion(text.trim() !== '');
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    setHeld(undefined);
  };
  const copy = async (reply: string) => {
    setHeld(undefined);
    setState('copying');
    setState(await onAnswer(reply));
  };
  const answer = async () => {
    const reply = latest.current.trim();
    if (!reply || state === 'copying') return;
    setState('copying');
    const found = await onLook(reply);
    if (found.stops.length === 0 && !found.isBlind && !found.pause) return copy(reply);
    setHeld(found);
    setState('writing');
  };
  const goBack = () => {
    setHeld(undefined);
    box.current?.querySelector<HTMLElement>('[contenteditable]')?.focus();
  };
  return (
    <>
      <fieldset
        className="box desk-box"
        ref={box}
        aria-label={t('boxLabel')}
        data-respira-practice="composer"
        onKeyDownCapture={(event) => answerByKey(event, () => void answer())}
      >
        <LazyEditor
          engine="lexical"
          label={t('boxLabel')}
          placeholder={t('placeholder', { brand: brand.name })}
          onText={change}
        />
        <div className="box-bar">
          {willOpen && <span className="soft small grow">{t('willOpen')}</span>}
          <Button
            look="main"
            disabled={text.trim() === '' || state === 'copying'}
            data-respira-practice="send"
            onClick={() => void answer()}
          >
            {t(state === 'copying' ? 'copying' : 'copy')}
          </Button>
        </div>
      </fieldset>
      {held && (
        <DeskHeld
          held={held}
          onHeld={setHeld}
          onBack={goBack}
          onGoOn={() => void copy(latest.current.trim())}
        />
      )}
      <p className="field-error" role="alert">
        {(state === 'refused' || state === 'lost') && t(state)}
      </p>
    </>
  );
}

/** Ctrl or Cmd with Enter, as on the sites; the editor must not see it as a new line. */
function answerByKey(event: KeyboardEvent, answer: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  answer();
}
