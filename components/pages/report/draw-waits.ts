import {
  axisX,
  binX,
  dodgeY,
  dot,
  frame,
  plot,
  type RectYOptions,
  rectY,
  ruleX,
} from '@observablehq/plot';
import type { WaitsChart } from '../../../lib/domain/log/report/report-document';
import { columnOfWait, WAIT_COLUMNS } from '../../../lib/domain/log/report/wait-columns';
import { formatMinutes } from '../../../lib/i18n/format-minutes';
import { BARE, INK } from './chart-look';

/**
 * Each complaint a dot at its time of waiting, hollow past the goal; where there are too many to tell
 * apart, bars. Waits of more than twice the goal stand together at the end.
 */
export function drawWaits({ minutes, goalMinutes, areBars }: WaitsChart): SVGElement | HTMLElement {
  const end = goalMinutes * 2;
  const waits = minutes.map((wait) => ({
    at: toStep(wait, goalMinutes),
    isLate: wait > goalMinutes,
  }));
  const ticks = [0, end / 4, end / 2, (end * 3) / 4, end];
  return plot({
    ...BARE,
    margin: 4,
    marginRight: 14,
    marginTop: 8,
    marginBottom: 24,
    x: { domain: [0, end], axis: null },
    y: { axis: null },
    marks: [
      ruleX([goalMinutes], { stroke: INK.strong, strokeDasharray: '2 3' }),
      frame({ anchor: 'bottom', stroke: INK.axis }),
      areBars ? bars(waits, end) : dots(waits),
      axisX(ticks, {
        anchor: 'bottom',
        tickSize: 3,
        label: null,
        stroke: INK.axis,
        fill: INK.text,
        tickFormat: (tick: number) => labelTick(tick, end),
      }),
    ],
  });
}

interface Wait {
  at: number;
  isLate: boolean;
}

/** Of a dot that leaves room for as many as share a column, in pixels. */
const LARGEST = 2.9;

function dots(waits: readonly Wait[]) {
  const columns = new Map<number, number>();
  for (const { at } of waits) columns.set(at, (columns.get(at) ?? 0) + 1);
  const radius = Math.min(LARGEST, 45 / Math.max(1, ...columns.values()) - 0.5);
  return dot(
    waits,
    dodgeY({
      x: 'at',
      anchor: 'bottom',
      r: radius,
      padding: 0.9,
      fill: ({ isLate }: Wait) => (isLate ? 'var(--ground)' : INK.answered),
      stroke: ({ isLate }: Wait) => (isLate ? INK.late : INK.answered),
      strokeWidth: 1.25,
      strokeOpacity: ({ isLate }: Wait) => (isLate ? 1 : 0),
    }),
  );
}

function bars(waits: readonly Wait[], end: number) {
  return rectY(
    waits,
    binX<RectYOptions>(
      { y: 'count' },
      {
        x: 'at',
        domain: [0, end],
        thresholds: 24,
        fill: ({ isLate }: Wait) => (isLate ? INK.late : INK.answered),
        inset: 0.5,
      },
    ),
  );
}

/** Dots of almost the same time stand in one column. */
function toStep(wait: number, goalMinutes: number): number {
  return ((columnOfWait(wait, goalMinutes) + 0.5) * goalMinutes * 2) / WAIT_COLUMNS;
}

function labelTick(tick: number, end: number): string {
  if (tick === 0) return '0';
  const label = formatMinutes(Math.round(tick));
  return tick === end ? `${label} +` : label;
}
