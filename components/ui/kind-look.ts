import {
  Ban,
  CircleHelp,
  CircleSlash,
  CloudLightning,
  Heart,
  IdCard,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  MessageCircle,
  MessageCircleWarning,
  Repeat2,
  Scale,
  ShieldAlert,
  Siren,
  Swords,
  VenetianMask,
  Waypoints,
} from 'lucide-react';
import { familyOf } from '../../lib/domain/triage/triage-family';
import type { TriageType } from '../../lib/domain/triage/verdict';

const ICONS: Record<TriageType, LucideIcon> = {
  safety: ShieldAlert,
  legal: Scale,
  dataLeak: VenetianMask,
  staff: IdCard,
  abuse: Ban,
  crisis: Siren,
  failedContact: Repeat2,
  complaint: MessageCircleWarning,
  venting: CloudLightning,
  rumour: Megaphone,
  troll: Swords,
  trollWithPoint: Swords,
  competitor: Waypoints,
  question: CircleHelp,
  idea: Lightbulb,
  praise: Heart,
  notOurs: CircleSlash,
  other: MessageCircle,
};

/** Icon and colour class of a type of post; the colour is never the only sign. */
export function lookOf(type: TriageType): { icon: LucideIcon; className: string } {
  return { icon: ICONS[type], className: `k-${familyOf(type)}` };
}
