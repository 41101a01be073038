import { Plus, TriangleAlert } from 'lucide-react';
import { useContext, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { dayIn } from '../../../../lib/domain/playbook/day-in';
import type { PlaybookFact } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';
import { formatShortDay } from '../../../../lib/i18n/format-date';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';
import { FactForm } from './FactForm';
import { FollowUps } from './FollowUps';
import { isEmptyEntry } from './find-sheet-gap';
import { type PlaybookEditor, withEntry } from './playbook-editor';
import { RemovedNote } from './RemovedNote';
import { useProblemText } from './use-problem-text';

interface FactsTableProps {
  editor: PlaybookEditor;
  brand: Brand;
}

/** What the team has agreed on, one row a fact, each opened in its place. */
export function FactsTable({ editor, brand }: FactsTableProps) {
  const t = useTranslate(playbookMessages);
  const [openId, setOpenId] = useState<string>();
  const { facts } = editor.playbook;
  const today = dayIn(Date.now(), brand.goals?.timeZone);
  const add = () => {
    const id = crypto.randomUUID();
    editor.change(withEntry('facts', createFact(id)));
    setOpenId(id);
  };
  return (
    <div className="field facts-part" id="part-facts">
      <h3 className="label">{t('facts')}</h3>
      {facts.length === 0 && <p className="hint">{t('noFacts')}</p>}
      <ul className="facts-table">
        {facts.map((fact, index) => {
          const problems = editor.problems.filter(
            (one) => one.part === 'facts' && one.index === index,
          );
          return (
            <li key={fact.id} className={fact.id === openId ? 'is-open' : undefined}>
              {fact.id === openId ? (
                <FactForm
                  fact={fact}
                  problems={problems}
                  onChange={(next) => editor.change(withEntry('facts', next))}
                  onDone={() => editor.close('facts', fact.id) && setOpenId(undefined)}
                  onRemove={() => {
                    setOpenId(undefined);
                    editor.remove('facts', fact.question || t('aFact'), fact.id);
                  }}
                />
              ) : (
                <FactRow
                  fact={fact}
                  today={today}
                  problem={isEmptyEntry(fact) ? undefined : problems[0]}
                  onOpen={() => setOpenId(fact.id)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button look="text" className="add" onClick={add}>
          <Icon of={Plus} size={14} />
          {t('addFact')}
        </Button>
      </div>
      <RemovedNote editor={editor} part="facts" />
      <FollowUps followUps={editor.followUps} />
    </div>
  );
}

interface FactRowProps {
  fact: PlaybookFact;
  today: string;
  /** Why it is not saved as it stands here. */
  problem: PlaybookProblem | undefined;
  onOpen(): void;
}

function FactRow({ fact, today, problem, onOpen }: FactRowProps) {
  const t = useTranslate(playbookMessages);
  const describe = useProblemText();
  const validity = useValidity(fact, today);
  return (
    <button type="button" className="fact-row" onClick={onOpen}>
      <b>{fact.question || t('aFact')}</b>
      <span className="grow">{fact.text || <span className="soft">{t('noText')}</span>}</span>
      {problem && (
        <span className="old">
          <Icon of={TriangleAlert} size={14} />
          {describe(problem.code)}
        </span>
      )}
      <span className={validity.isPast ? 'old nowrap' : 'soft nowrap'}>
        {validity.isPast && <Icon of={TriangleAlert} size={14} />}
        {validity.text}
      </span>
    </button>
  );
}

/** Since when or until when, in words. */
function useValidity({ validFrom, validUntil }: PlaybookFact, today: string) {
  const t = useTranslate(playbookMessages);
  const locale = useContext(LocaleContext);
  const say = (key: 'since' | 'until' | 'expired', day: string) =>
    t(key, { day: formatShortDay(day, new Date(), locale) });
  if (validUntil && validUntil < today) return { isPast: true, text: say('expired', validUntil) };
  if (validFrom && validFrom > today) return { isPast: false, text: say('since', validFrom) };
  if (validUntil) return { isPast: false, text: say('until', validUntil) };
  return { isPast: false, text: t('noDate') };
}

function createFact(id: string): PlaybookFact {
  return { id, question: '', text: '', wordings: [], changedAt: new Date().toISOString() };
}
