import { useMemo, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';
import { findMisplaced } from '../../../../lib/domain/saved-replies/find-misplaced';
import { findRivals } from '../../../../lib/domain/saved-replies/find-rivals';
import {
  type ColumnMap,
  guessColumns,
  mapReplies,
} from '../../../../lib/domain/saved-replies/map-columns';
import { type Table, turnHead } from '../../../../lib/domain/saved-replies/read-table';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { SelectField } from '../../../ui/SelectField';
import { BroughtAnswers } from './BroughtAnswers';
import { ImportNotes } from './ImportNotes';

const NONE = '';

interface ColumnChoiceProps {
  table: Table;
  /** The client's, for gaps that stand for it. */
  brandName: string;
  known: readonly DocumentedAnswer[];
  /** The other clients, whose names no answer should hold. */
  others: readonly Brand[];
  onTake(answers: DocumentedAnswer[]): void;
  onLeave(): void;
}

/** Which column holds what, and what comes of it. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { table: read, known, brandName, others, onTake, onLeave } = props;
  const t = useTranslate(answersImportMessages);
  const [table, setTable] = useState(read);
  const [map, setMap] = useState<ColumnMap>(() => guessColumns(table));
  const replies = useMemo(() => {
    const createId = () => crypto.randomUUID();
    return mapReplies(table, map, { known, brandName, createId });
  }, [table, map, known, brandName]);
  const { answers, open, titled } = replies;
  // First words are no question: two answers may well begin alike.
  const rivals = useMemo(
    () =>
      findRivals(
        answers.filter(({ id }) => !titled.has(id)),
        known,
      ),
    [answers, titled, known],
  );
  const misplaced = useMemo(() => findMisplaced(answers, others), [answers, others]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  // Of two answers to one question none comes in before a person has said which; nor what is not its own.
  const isAsked = (id: string) => rivals.has(id) || misplaced.has(id);
  const taken = answers.filter(({ id }) => isAsked(id) === turned.has(id));
  return (
    <div className="preview">
      <div className="two">
        <ColumnField part="question" table={table} map={map} onChange={setMap} />
        <ColumnField part="answer" table={table} map={map} onChange={setMap} />
      </div>
      {table.head !== 'keys' && (
        <label className="accept hint">
          <input
            type="checkbox"
            checked={table.head === 'row'}
            onChange={() => {
              const turned = turnHead(table);
              setTable(turned);
              setMap(guessColumns(turned));
            }}
          />
          {t('firstIsHead')}
        </label>
      )}
      {answers.length > 0 && (
        <BroughtAnswers
          answers={answers}
          taken={new Set(taken.map(({ id }) => id))}
          rivals={rivals}
          misplaced={misplaced}
          open={open}
          titled={titled}
          onTurn={(id) => setTurned((all) => turn(all, id))}
        />
      )}
      <ImportNotes table={table} replies={replies} />
      <div className="acts">
        <Button look="main" disabled={taken.length === 0} onClick={() => onTake(taken)}>
          {taken.length === answers.length
            ? t('take', { count: taken.length })
            : t('takeSome', { count: taken.length, all: answers.length })}
        </Button>
        <Button look="plain" onClick={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

interface ColumnFieldProps {
  part: 'question' | 'answer';
  table: Table;
  map: ColumnMap;
  onChange(map: ColumnMap): void;
}

function ColumnField({ part, table, map, onChange }: ColumnFieldProps) {
  const t = useTranslate(answersImportMessages);
  const { [part]: chosen, ...others } = map;
  return (
    <SelectField
      label={t(part)}
      value={chosen === undefined ? NONE : `${chosen}`}
      options={[
        { value: NONE, label: t('none') },
        ...table.columns.map((name, index) => ({
          value: `${index}`,
          label: /^\d*$/.test(name) ? t('column', { number: index + 1 }) : name,
        })),
      ]}
      onChange={(value) => onChange(value === NONE ? others : { ...others, [part]: Number(value) })}
    />
  );
}

function turn(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all);
  if (!next.delete(id)) next.add(id);
  return next;
}
