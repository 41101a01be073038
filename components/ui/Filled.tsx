import { Fragment, type ReactNode } from 'react';

interface FilledProps {
  /** Text with slots such as '{name}'. */
  text: string;
  values: Readonly<Record<string, ReactNode>>;
}

/** A sentence of a catalogue whose slots hold more than text, such as a name in bold. */
export function Filled({ text, values }: FilledProps) {
  return text.split(/(\{\w+\})/).map((piece, index) => (
    // The pieces of one sentence never change places.
    <Fragment key={`${index.toString()}`}>{values[piece.slice(1, -1)] ?? piece}</Fragment>
  ));
}
