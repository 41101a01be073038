import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReportPage } from '../../../components/pages/report/ReportPage';
import { SAMPLE_BRAND, SAMPLE_PERIOD } from '../../support/report-sample';

function draw(brandId: string, { isOtherPeriod = false, leftOut = 0 } = {}): string {
  const act = () => undefined;
  return renderToStaticMarkup(
    createElement(ReportPage, {
      locale: 'es',
      brands: [SAMPLE_BRAND],
      choice: {
        brandId,
        period: SAMPLE_PERIOD,
        isOtherPeriod,
        language: 'es',
        areNamesHidden: false,
        isOffice: false,
      },
      report: undefined,
      isReading: true,
      focus: undefined,
      isBroken: false,
      leftOut,
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

test('dates that cannot be reported, and notes that were left out, are told of', () => {
  const page = draw(SAMPLE_BRAND.id, { isOtherPeriod: true, leftOut: 2 });
  expect(page).toContain('Esas fechas no sirven para un informe');
  expect(page).toContain('2 notas nombran a otro cliente');
  expect(draw(SAMPLE_BRAND.id)).not.toMatch(/Esas fechas|otro cliente/);
});
