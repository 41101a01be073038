import type { CsvWords } from '../domain/log/export-csv';
import { createTranslate, type Locale } from './catalogue';
import { checkNames } from './check-names';
import { kindMessages } from './kinds';
import { sidePanelMessages } from './side-panel';

/** Words of the exported table in one language. */
export function createCsvWords(locale: Locale): CsvWords {
  const t = createTranslate(sidePanelMessages, locale);
  const checks: Record<string, string> = checkNames[locale];
  return {
    columns: createColumns(t),
    what: { mention: t('whatMention'), reply: t('whatReply') },
    types: kindMessages[locale],
    states: { confirmed: t('confirmed'), probable: t('probable'), failed: t('failed') },
    separator: locale === 'en' ? ',' : ';',
    check: (id) => checks[id] ?? id,
  };
}

function createColumns(
  t: (key: keyof (typeof sidePanelMessages)['es']) => string,
): CsvWords['columns'] {
  return {
    what: t('columnWhat'),
    when: t('columnWhen'),
    brand: t('brand'),
    site: t('columnSite'),
    author: t('columnAuthor'),
    handle: t('columnHandle'),
    type: t('columnType'),
    judged: t('columnJudged'),
    said: t('columnSaid'),
    post: t('columnPost'),
    postUrl: t('columnPostUrl'),
    reply: t('columnReply'),
    state: t('columnState'),
    replyUrl: t('columnReplyUrl'),
    otherAccount: t('columnOtherAccount'),
    met: t('columnMet'),
    missing: t('columnMissing'),
  };
}
