import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReportPage } from '../../../components/pages/report/ReportPage';
import { SAMPLE_BRAND, SAMPLE_PERIOD } from '../../support/report-sample';

function draw(brandId: string): string {
  const act = () => undefined;
  return renderToStaticMarkup(
    createElement(ReportPage, {
      locale: 'es',
      brands: [SAMPLE_BRAND],
      choice: {
        brandId,
        period: SAMPLE_PERIOD,
        language: 'es',
        areNamesHidden: false,
        isOffice: false,
      },
      report: undefined,
      isReading: true,
      isBroken: false,
      today: '2026-11-23',
      next: '',
      nextShown: '',
      nextTitle: '',
      isNoteFailed: false,
      onNext: act,
      onChoice: act,
      onSave: act,
      onPrint: act,
      onOptions: act,
    }),
  );
}

test('a client that is gone: says so, and offers the others', () => {
  const page = draw('gone');
  expect(page).toContain('Este cliente ya no está aquí.');
  expect(page).toContain('>Fibralia</button>');
  expect(draw(SAMPLE_BRAND.id)).not.toContain('ya no está aquí');
});
