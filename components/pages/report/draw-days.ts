import { axisX, barY, plot, ruleY, text } from '@observablehq/plot';
import type { DaysChart } from '../../../lib/domain/log/report/report-document';
import { BARE, INK } from './chart-look';

/** So many letters stand side by side under the bars. */
const MOST_LETTERS = 24;

/** Stacked bars, one a day or week; the highest says how many. */
export function drawDays({ bars, legend }: DaysChart): SVGElement | HTMLElement {
  const pieces = bars.flatMap((bar, place) =>
    legend.map(({ series }) => ({ place, series, count: bar[series] })),
  );
  const totals = bars.map((bar, place) => ({
    place,
    total: legend.reduce((sum, { series }) => sum + bar[series], 0),
  }));
  const most = Math.max(1, ...totals.map(({ total }) => total));
  const highest = totals.filter(({ total }) => total === most).slice(0, 1);
  const longest = Math.max(...bars.map(({ label }) => label.length));
  const step = Math.ceil((bars.length * (longest + 1)) / MOST_LETTERS);
  const places = bars.map((_, place) => place);
  return plot({
    ...BARE,
    margin: 0,
    marginTop: 22,
    marginBottom: 24,
    x: { type: 'band', domain: places, padding: 0.36, axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      barY(pieces, {
        x: 'place',
        y: 'count',
        fill: ({ series }: { series: keyof typeof INK }) => INK[series],
        insetTop: 0.5,
        insetBottom: 0.5,
      }),
      ruleY([0], { stroke: INK.axis }),
      axisX(
        places.filter((place) => place % step === 0),
        { tickSize: 0, label: null, tickFormat: (place: number) => bars[place]?.label ?? '' },
      ),
      text(highest, {
        x: 'place',
        y: 'total',
        text: ({ total }: { total: number }) => (total > 0 ? String(total) : ''),
        dy: -8,
        fill: INK.strong,
        fontWeight: 600,
      }),
    ],
  });
}
