import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { listGaps } from '../../../../lib/domain/saved-replies/placeholders';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { Button } from '../../../ui/Button';
import { EntryBox } from '../../../ui/EntryBox';
import { Icon } from '../../../ui/Icon';
import { LongField } from '../../../ui/LongField';
import { useTranslate } from '../../../ui/locale-context';
import { AnswersImport } from '../import/AnswersImport';
import { TextField } from '../TextField';
import { type PlaybookEditor, withEntry } from './playbook-editor';
import { RemovedNote } from './RemovedNote';
import { useProblemText } from './use-problem-text';

/** Shown before one asks for all. */
const FIRST = 6;

interface AnswersProps {
  editor: PlaybookEditor;
  /** The client's. */
  brandName: string;
  /** The other clients. */
  others: readonly Brand[];
}

/** Replies that were documented once; what they say is found again, how they say it is not copied. */
export function Answers({ editor, brandName, others }: AnswersProps) {
  const t = useTranslate(playbookMessages);
  const bring = useTranslate(answersImportMessages);
  const [openId, setOpenId] = useState<string>();
  const [isAll, setAll] = useState(false);
  const [isBringing, setBringing] = useState(false);
  const { answers } = editor.playbook;
  const shown = isAll ? answers : answers.slice(0, FIRST);
  const opened = answers.find(({ id }) => id === openId);
  const rows = opened && !shown.includes(opened) ? [...shown, opened] : shown;
  const add = () => {
    const id = crypto.randomUUID();
    editor.change(withEntry('answers', { id, question: '', reply: '' }));
    setOpenId(id);
  };
  return (
    <div className="field">
      <h3 className="label">{t('answers')}</h3>
      <p className="hint">{t('answersHint')}</p>
      <ul className="facts-table">
        {rows.map((answer) => (
          <li key={answer.id} className={answer.id === openId ? 'is-open' : undefined}>
            {answer.id === openId ? (
              <AnswerForm editor={editor} answer={answer} onClose={() => setOpenId(undefined)} />
            ) : (
              <button
                type="button"
                className="fact-row is-answer"
                onClick={() => setOpenId(answer.id)}
              >
                <b className="cut">{answer.question || t('anAnswer')}</b>
                <span className="grow cut">{answer.reply}</span>
                {listGaps(answer.reply).length > 0 && (
                  <span className="brought-flag">{bring('toFill')}</span>
                )}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="acts">
        <Button look="text" className="add" onClick={add}>
          <Icon of={Plus} size={14} />
          {t('addAnswer')}
        </Button>
        <Button look="plain" aria-expanded={isBringing} onClick={() => setBringing(!isBringing)}>
          {t('bringAnswers')}
        </Button>
        {answers.length > FIRST && (
          <Button look="plain" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t('fewer') : t('all', { count: answers.length })}
          </Button>
        )}
      </div>
      {isBringing && (
        <AnswersImport
          known={answers}
          brandName={brandName}
          others={others}
          onTake={(brought) => {
            setBringing(false);
            editor.change((all) => ({
              ...all,
              answers: [...all.answers, ...brought].slice(0, PLAYBOOK_LIMITS.answers),
            }));
          }}
        />
      )}
      <RemovedNote editor={editor} part="answers" />
    </div>
  );
}

interface AnswerFormProps {
  editor: PlaybookEditor;
  answer: DocumentedAnswer;
  onClose(): void;
}

function AnswerForm({ editor, answer, onClose }: AnswerFormProps) {
  const t = useTranslate(playbookMessages);
  const bring = useTranslate(answersImportMessages);
  const gaps = listGaps(answer.reply);
  const describe = useProblemText();
  const index = editor.playbook.answers.findIndex(({ id }) => id === answer.id);
  const isTouched = answer.question !== '' || answer.reply !== '';
  const error = (field: string) => {
    const found = editor.problems.find(
      (one) => one.part === 'answers' && one.index === index && one.field === field,
    );
    return isTouched && found ? describe(found.code) : undefined;
  };
  const set = (part: Partial<DocumentedAnswer>) =>
    editor.change(withEntry('answers', { ...answer, ...part }));
  return (
    <EntryBox label={answer.question || t('anAnswer')}>
      <TextField
        label={t('question')}
        hint=""
        value={answer.question}
        maxLength={PLAYBOOK_LIMITS.questionLength}
        error={error('question')}
        isFocused
        onChange={(question) => set({ question })}
      />
      <LongField
        label={t('reply')}
        value={answer.reply}
        maxLength={PLAYBOOK_LIMITS.replyLength}
        rows={3}
        error={error('reply')}
        onChange={(reply) => set({ reply })}
      />
      {gaps.length > 0 && <p className="brought-flag">{bring('gaps', { gaps: gaps.join(' ') })}</p>}
      <div className="acts">
        <Button onClick={() => editor.close('answers', answer.id) && onClose()}>{t('done')}</Button>
        <Button
          look="plain"
          onClick={() => {
            onClose();
            editor.remove('answers', answer.question || t('anAnswer'), answer.id);
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </EntryBox>
  );
}
