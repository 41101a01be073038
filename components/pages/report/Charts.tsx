import { useCallback } from 'react';
import type { ReportCharts } from '../../../lib/domain/log/report/report-document';
import { ChartFigure } from './ChartFigure';
import { drawCauses } from './draw-causes';
import { drawDays } from './draw-days';
import { drawWaits } from './draw-waits';
import { Parts } from './Parts';

/** What they said, how long we took and why: the three drawings of a report. */
export function Charts({ days, waits, causes }: ReportCharts) {
  const daysDrawing = useCallback(() => drawDays(days), [days]);
  const waitsDrawing = useCallback(() => drawWaits(waits), [waits]);
  const causesDrawing = useCallback(() => drawCauses(causes), [causes]);
  return (
    <section className="charts">
      <ChartFigure {...days} draw={daysDrawing}>
        <p className="key">
          {days.isInWords && <span>{days.summary}</span>}
          {!days.isInWords &&
            days.legend.map(({ series, label }) => (
              <span key={series} className={`key-${series}`}>
                {label}
              </span>
            ))}
        </p>
      </ChartFigure>
      <ChartFigure {...waits} draw={waitsDrawing}>
        <p className="key">
          <span>
            <Parts of={waits.caption ?? []} />
          </span>
        </p>
      </ChartFigure>
      <ChartFigure {...causes} draw={causesDrawing}>
        <p className="key">
          <span>
            <Parts of={causes.caption ?? []} />
          </span>
        </p>
      </ChartFigure>
    </section>
  );
}
