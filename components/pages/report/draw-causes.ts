import { barX, plot, text } from '@observablehq/plot';
import type { CausesChart } from '../../../lib/domain/log/report/report-document';
import { BARE, INK } from './chart-look';

/** Of a row, in pixels: bars keep their height however many there are. */
const ROW = 23;

/** One bar a cause, the first in full colour. */
export function drawCauses({ bars }: CausesChart): SVGElement | HTMLElement {
  const rows = bars.map((bar, place) => ({ ...bar, place }));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const weight = (isFirst: boolean) => ({
    fill: isFirst ? INK.strong : INK.text,
    fontWeight: isFirst ? 600 : 400,
  });
  return plot({
    ...BARE,
    margin: 0,
    marginLeft: widthOf(bars.map(({ label }) => label)),
    marginRight: 26,
    marginTop: 2,
    marginBottom: 8,
    height: rows.length * ROW + 10,
    x: { domain: [0, most], axis: null },
    y: {
      type: 'band',
      domain: rows.map(({ place }) => place),
      padding: 0.4,
      axis: null,
    },
    marks: [
      barX(rows, {
        x: 'count',
        y: 'place',
        fill: ({ place }: { place: number }) => (place === 0 ? INK.complaints : INK.faded),
        rx: 2,
      }),
      ...[true, false].flatMap((isFirst) => {
        const own = rows.filter(({ place }) => (place === 0) === isFirst);
        return [
          text(own, {
            x: 0,
            y: 'place',
            text: 'label',
            textAnchor: 'end',
            dx: -8,
            ...weight(isFirst),
          }),
          text(own, {
            x: 'count',
            y: 'place',
            text: ({ count }: { count: number }) => String(count),
            textAnchor: 'start',
            dx: 6,
            ...weight(isFirst),
          }),
        ];
      }),
    ],
  });
}

/** Room for the longest name, in pixels; no more than half of the chart. */
function widthOf(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  return Math.min(118, Math.max(60, 5.6 * longest + 14));
}
