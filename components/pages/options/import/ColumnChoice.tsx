import { useMemo, useState } from 'react';
import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import {
  type ColumnMap,
  guessColumns,
  mapReplies,
  type SkippedRow,
} from '../../../../lib/domain/saved-replies/map-columns';
import { type Table, turnHead } from '../../../../lib/domain/saved-replies/read-table';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { SelectField } from '../../../ui/SelectField';

/** Shown before they come in. */
const FIRST = 3;
const NONE = '';
const REASONS = [
  'known',
  'repeated',
  'noAnswer',
  'tooLong',
  'noRoom',
] as const satisfies SkippedRow['reason'][];

interface ColumnChoiceProps {
  table: Table;
  known: readonly DocumentedAnswer[];
  onTake(answers: DocumentedAnswer[]): void;
  onLeave(): void;
}

/** Which column holds what, and what comes of it. */
export function ColumnChoice({ table: read, known, onTake, onLeave }: ColumnChoiceProps) {
  const t = useTranslate(answersImportMessages);
  const [table, setTable] = useState(read);
  const [map, setMap] = useState<ColumnMap>(() => guessColumns(table));
  const { answers, skipped } = useMemo(
    () => mapReplies(table, map, known, () => crypto.randomUUID()),
    [table, map, known],
  );
  const left = REASONS.map((reason) => ({
    reason,
    count: skipped.filter((one) => one.reason === reason).length,
  })).filter(({ count }) => count > 0);
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
        <div>
          <p className="preview-title">{t('preview')}</p>
          <dl className="brought">
            {answers.slice(0, FIRST).map(({ id, question, reply }) => (
              <div key={id}>
                <dt>{question}</dt>
                <dd>{reply}</dd>
              </div>
            ))}
          </dl>
          {answers.length > FIRST && (
            <p className="hint">{t('more', { count: answers.length - FIRST })}</p>
          )}
        </div>
      )}
      <p className="hint" role="status">
        {left
          .map(({ reason, count }) =>
            t(count === 1 ? `${reason}One` : reason, { count, most: PLAYBOOK_LIMITS.answers }),
          )
          .join(' ')}
        {table.unread > 0 && ` ${t('unread', { read: table.rows.length, count: table.unread })}`}
      </p>
      <div className="acts">
        <Button look="main" disabled={answers.length === 0} onClick={() => onTake(answers)}>
          {t('take', { count: answers.length })}
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
