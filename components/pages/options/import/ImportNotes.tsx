import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import type { MappedReplies, SkippedRow } from '../../../../lib/domain/saved-replies/map-columns';
import type { Table } from '../../../../lib/domain/saved-replies/read-table';
import { answersImportMessages } from '../../../../lib/i18n/answers-import';
import { useTranslate } from '../../../ui/locale-context';

const REASONS = [
  'known',
  'repeated',
  'noAnswer',
  'tooLong',
  'noRoom',
] as const satisfies SkippedRow['reason'][];

const NOTES = ['titled', 'adapted', ...REASONS] as const;

interface ImportNotesProps {
  table: Table;
  replies: MappedReplies;
}

/** What was changed on the way in, and what was left out. */
export function ImportNotes({ table, replies }: ImportNotesProps) {
  const t = useTranslate(answersImportMessages);
  const { titled, adapted, skipped } = replies;
  const tell = (note: (typeof NOTES)[number], count: number) =>
    count === 0
      ? []
      : [t(count === 1 ? `${note}One` : note, { count, most: PLAYBOOK_LIMITS.answers })];
  const notes = [
    ...tell('titled', titled.size),
    ...tell('adapted', adapted),
    ...REASONS.flatMap((one) => tell(one, skipped.filter(({ reason }) => reason === one).length)),
  ];
  if (table.unread > 0) notes.push(t('unread', { read: table.rows.length, count: table.unread }));
  return (
    <p className="hint" role="status">
      {notes.join(' ')}
    </p>
  );
}
