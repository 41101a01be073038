import { expect, test } from 'vitest';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import { writeMarkdown } from '../../../lib/domain/log/report/write-markdown';
import { describeReport } from '../../../lib/i18n/describe-report';
import { createSampleInput, SAMPLE_NOTE, SAMPLE_OPTIONS } from '../../support/report-sample';

/** After a change that is meant: `npx vitest run -u` on this file writes the sample anew. */
test('docs/report-sample.md is the report of the invented week', async () => {
  const report = buildReport(createSampleInput(), SAMPLE_OPTIONS);
  const next = { title: 'Para la semana que viene', text: SAMPLE_NOTE };
  const text = writeMarkdown(describeReport(report, 'es'), next);
  await expect(text).toMatchFileSnapshot('../../../docs/report-sample.md');
});
