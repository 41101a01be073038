import { type ReactNode, useEffect, useRef } from 'react';

interface ChartFigureProps {
  title: string;
  subtitle: string;
  /** What the drawing shows, in a sentence. */
  summary: string;
  /** Nothing to draw: its words stand alone. */
  isInWords: boolean;
  /** The same as a table, for screen readers; the first row holds the heads. */
  table: string[][];
  draw(): SVGElement | HTMLElement;
  children?: ReactNode;
}

/** A drawing with its name, a sentence that tells it and its numbers as a table. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, subtitle, table, isInWords, children } = props;
  return (
    <figure className={isInWords ? 'in-words' : undefined}>
      <figcaption>
        <b>{title}</b>
        {!isInWords && <span className="soft">{subtitle}</span>}
      </figcaption>
      {!isInWords && <Drawing {...props} />}
      {children}
      <ChartTable title={title} table={table} />
    </figure>
  );
}

function Drawing({ summary, draw }: Pick<ChartFigureProps, 'summary' | 'draw'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = draw();
    // The parts are named for who draws, not for who listens.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', summary);
    place.current?.replaceChildren(drawing);
  }, [draw, summary]);
  return <div className="drawing" ref={place} />;
}

function ChartTable({ title, table }: Pick<ChartFigureProps, 'title' | 'table'>) {
  const [heads = [], ...rows] = table;
  return (
    <div className="sr">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={heads[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
