import {
  Ban,
  Check,
  CircleQuestionMark,
  CloudLightning,
  Heart,
  type IconNode,
  IdCard,
  Lightbulb,
  Megaphone,
  MessageCircleWarning,
  Quote,
  Repeat2,
  Scale,
  ShieldAlert,
  Siren,
  Swords,
  VenetianMask,
  Waypoints,
} from 'lucide';
import { createSvg } from '../../dom/create-element';
import type { ChipModel } from './chip-model';
import type { MarkedKind } from './marked-kind';

const ICONS: Record<MarkedKind, IconNode> = {
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
  question: CircleQuestionMark,
  idea: Lightbulb,
  praise: Heart,
};

export function createKindIcon({ kind, isUnsure, isDone }: ChipModel): SVGElement {
  const icon = isUnsure ? Quote : ICONS[kind];
  const shapes = (isDone ? Check : icon) as Parameters<typeof createSvg>[1];
  return createSvg({ class: 'i', viewBox: '0 0 24 24' }, shapes);
}

/** Length of the ring's circle of radius 6.25. */
const AROUND = 39.27;

/** An arc that empties; `share` 0 to 1 is what is left. */
export function createRing(share: number): SVGElement {
  const circle = { cx: 8, cy: 8, r: 6.25 };
  return createSvg({ class: 'ring', viewBox: '0 0 16 16' }, [
    ['circle', { class: 'bed', ...circle }],
    ['circle', { class: 'arc', ...circle, 'stroke-dasharray': `${share * AROUND} ${AROUND}` }],
  ]);
}
