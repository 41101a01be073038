import { Fragment } from 'react';
import type { TextPart } from '../../../lib/domain/log/report/report-document';

/** A text some of whose parts weigh more or less. */
export function Parts({ of: parts }: { of: readonly TextPart[] }) {
  const keyed = parts.map((part, place) => ({ ...part, key: `${place} ${part.text}` }));
  return keyed.map(({ key, text, isStrong, isSoft }) => {
    if (isStrong) return <b key={key}>{text}</b>;
    if (isSoft) {
      return (
        <span key={key} className="soft">
          {text}
        </span>
      );
    }
    return <Fragment key={key}>{text}</Fragment>;
  });
}
