import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Charts } from '../../../components/pages/report/Charts';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import { describeReport } from '../../../lib/i18n/describe-report';
import { createSampleInput, createSampleLog, SAMPLE_OPTIONS } from '../../support/report-sample';

/** The charts of a report of these mentions alone: how many are drawn, and their words. */
function drawCharts(ids: readonly string[]) {
  const log = createSampleLog();
  const mentions = log.mentions.filter(({ id }) => ids.includes(id));
  const input = createSampleInput({ ...log, mentions, promises: [] });
  const { charts } = describeReport(buildReport(input, SAMPLE_OPTIONS), 'es');
  if (!charts) throw new Error('no charts');
  const html = renderToStaticMarkup(<Charts {...charts} />);
  const texts = Array.from(html.matchAll(/<p class="key">(.*?)<\/p>/g), ([, words = '']) =>
    words.replace(/<[^>]+>/g, ''),
  );
  return { drawn: html.split('class="drawing"').length - 1, texts };
}

test('a week with one kind word is told in words, with no chart', () => {
  const { drawn, texts } = drawCharts(['p0']);
  expect(drawn).toBe(0);
  expect(texts[0]).toMatch(/^Un mensaje, el \S+ \d+\.$/);
  expect(texts.slice(1)).toEqual(['Nadie esperaba respuesta', 'No hubo quejas']);
});

test('one complaint makes no chart of how long replies took', () => {
  const { texts } = drawCharts(['c0']);
  expect(texts[1]).toBe('La única respuesta, en 4 min');
});

test('a week with all in it is drawn', () => {
  const ids = createSampleLog().mentions.map(({ id }) => id);
  expect(drawCharts(ids).drawn).toBe(3);
});
