import { type ReactNode, useState } from 'react';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

/** Rows of one page. */
const PAGE = 10;

interface RowPagesProps<Row> {
  rows: readonly Row[];
  listRows(rows: readonly Row[]): ReactNode;
}

/** Rows page by page: all can be reached, and there are never many. */
export function RowPages<Row>({ rows, listRows }: RowPagesProps<Row>) {
  const t = useTranslate(queueMessages);
  const [asked, setAsked] = useState(0);
  const from = Math.min(asked, Math.floor(Math.max(0, rows.length - 1) / PAGE) * PAGE);
  const rest = rows.length - from - PAGE;
  return (
    <>
      {listRows(rows.slice(from, from + PAGE))}
      {rows.length > PAGE && (
        <div className="pages">
          <Button look="plain" disabled={from === 0} onClick={() => setAsked(from - PAGE)}>
            {t('pageBack')}
          </Button>
          <Button look="plain" disabled={rest <= 0} onClick={() => setAsked(from + PAGE)}>
            {t('pageNext')}
          </Button>
        </div>
      )}
    </>
  );
}
