import { joinCatalogues } from './catalogue';
import { reportCaseMessages } from './report/report-cases';
import { reportChartMessages } from './report/report-charts';
import { reportListMessages } from './report/report-lists';

/** What a report says to a client. Keys with '_one' and '_other' are chosen by number. */
export const reportMessages = joinCatalogues(
  reportChartMessages,
  reportCaseMessages,
  reportListMessages,
);

export type ReportKey = keyof (typeof reportMessages)['es'];
