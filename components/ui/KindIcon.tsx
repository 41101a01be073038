import type { TriageType } from '../../lib/domain/triage/verdict';
import { Icon } from './Icon';
import { lookOf } from './kind-look';

interface KindIconProps {
  type: TriageType;
  /** Name of the type, for screen readers; leave it out where the word stands beside the icon. */
  label?: string;
}

/** Round badge with the icon of a type of post. */
export function KindIcon({ type, label }: KindIconProps) {
  const look = lookOf(type);
  return (
    <span className={`kind ${look.className}`}>
      <Icon of={look.icon} />
      {label && <span className="sr">{label}</span>}
    </span>
  );
}
