import type { CheckId } from './check-ids';

/** Why a check does not fit: it has no place here, it is said in other words, it is not our way. */
export const SET_ASIDE_REASONS = ['noPlace', 'saidOtherwise', 'notOurWay'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** For how long: this reply, all replies of this brand, all replies. */
export const SET_ASIDE_SCOPES = ['reply', 'brand', 'always'] as const;
export type SetAsideScope = (typeof SET_ASIDE_SCOPES)[number];

/** A check that the person does not want; noted with the reply, never scored. */
export interface SetAside {
  id: CheckId;
  reason: SetAsideReason;
  scope: SetAsideScope;
  /** Brand of the reply during which it was set aside. */
  brandId: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Whether what was set aside counts for replies of this brand. */
export const holdsFor = ({ scope, brandId }: SetAside, brand: string): boolean =>
  scope === 'always' || brandId === brand;

/** With one more; what was set aside before for the same check and reach is replaced. */
export function withSetAside(list: readonly SetAside[], added: SetAside): SetAside[] {
  return [...list.filter((one) => !isSame(one, added)), added];
}

/** Without what takes this check away from replies of this brand. */
export function withoutSetAside(list: readonly SetAside[], id: CheckId, brandId: string) {
  return list.filter((one) => one.id !== id || !holdsFor(one, brandId));
}

function isSame(a: SetAside, b: SetAside): boolean {
  return a.id === b.id && a.scope === b.scope && (a.scope === 'always' || a.brandId === b.brandId);
}
