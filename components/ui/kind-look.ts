import {
  CircleHelp,
  Heart,
  type LucideIcon,
  MessageCircle,
  MessageCircleWarning,
  Scale,
  ShieldAlert,
} from 'lucide-react';
import type { TriageType } from '../../lib/domain/triage/verdict';

/** Icon and colour class of each type of post; the colour is never the only sign. */
export const KIND_LOOK: Record<TriageType, { icon: LucideIcon; className: string }> = {
  complaint: { icon: MessageCircleWarning, className: 'k-complaint' },
  question: { icon: CircleHelp, className: 'k-question' },
  praise: { icon: Heart, className: 'k-praise' },
  safety: { icon: ShieldAlert, className: 'k-safety' },
  legal: { icon: Scale, className: 'k-safety' },
  other: { icon: MessageCircle, className: 'k-aside' },
};
