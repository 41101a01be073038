import { useState } from 'react';
import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';
import type { Misplaced } from '../../../../lib/domain/saved-replies/find-misplaced';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';

/** Shown before one asks for all; those that a person must look at are always shown. */
const FIRST = 3;

interface BroughtAnswersProps {
  answers: readonly DocumentedAnswer[];
  /** Ids of those that come in. */
  taken: ReadonlySet<string>;
  /** Ids of those whose question has another answer. */
  rivals: ReadonlySet<string>;
  /** What should not come in, by id. */
  misplaced: ReadonlyMap<string, Misplaced>;
  /** Gaps to be filled, by id. */
  open: ReadonlyMap<string, readonly string[]>;
  /** Ids of those without a question of their own. */
  titled: ReadonlySet<string>;
  onTurn(id: string): void;
}

/** What would come in, each to be taken or left; first what a person must decide. */
export function BroughtAnswers(props: BroughtAnswersProps) {
  const { answers, taken, rivals, misplaced, open, titled, onTurn } = props;
  const t = useTranslate(answersImportMessages);
  const [isAll, setAll] = useState(false);
  const weigh = (id: string) => (misplaced.has(id) ? 2 : Number(rivals.has(id)));
  const flagged = answers
    .filter(({ id }) => rivals.has(id) || misplaced.has(id) || open.has(id))
    .toSorted((one, other) => weigh(other.id) - weigh(one.id));
  const sorted = [...flagged, ...answers.filter((one) => !flagged.includes(one))];
  const first = Math.max(FIRST, flagged.length);
  const shown = isAll ? sorted : sorted.slice(0, first);
  return (
    <div>
      <p className="preview-title">{t('preview')}</p>
      <p className="hint">
        {shown.length < answers.length && t('some', { count: shown.length, all: answers.length })}{' '}
        {rivals.size > 0 && t('chooseOne')}
      </p>
      <ul className="brought">
        {shown.map(({ id, question, reply }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={taken.has(id)} onChange={() => onTurn(id)} />
              <span>
                <b>{question}</b>
                {titled.has(id) && <small> {t('firstWords')}</small>}
                <span className="brought-reply">{reply}</span>
                <MisplacedFlag misplaced={misplaced.get(id)} />
                {rivals.has(id) && <span className="brought-flag">{t('rival')}</span>}
                {open.has(id) && (
                  <span className="brought-flag">
                    {t('gaps', { gaps: open.get(id)?.join(' ') ?? '' })}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {answers.length > first && (
        <Button look="text" className="add" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('fewer') : t('all', { count: answers.length })}
        </Button>
      )}
    </div>
  );
}

function MisplacedFlag({ misplaced }: { misplaced: Misplaced | undefined }) {
  const t = useTranslate(answersImportMessages);
  return misplaced && <span className="brought-flag">{t(misplaced)}</span>;
}
