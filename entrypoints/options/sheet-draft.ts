import type {
  SheetDraft,
  SheetPlace,
} from '../../components/pages/options/playbook/playbook-store';
import { salvagePlaybook } from '../../lib/domain/playbook/salvage-playbook';

const keyOf = (place: SheetPlace, brandId: string) => `${place} ${brandId}`;

/** As this tab left it before it was loaded again; it goes with the tab. */
export function readSheetDraft(place: SheetPlace, brandId: string): SheetDraft | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(place, brandId));
    const { base, shown } = kept === null ? {} : JSON.parse(kept);
    if (base?.brandId !== brandId || shown?.brandId !== brandId) return undefined;
    return { base: salvagePlaybook(base, brandId), shown: salvagePlaybook(shown, brandId) };
  } catch {
    return undefined;
  }
}

/** At once: the page may be going. What does not fit is lost with the reload, as the browser asks. */
export function writeSheetDraft(
  place: SheetPlace,
  brandId: string,
  draft: SheetDraft | undefined,
): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(place, brandId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(place, brandId));
  } catch {
    // A full or forbidden store: what is right was saved all the same.
  }
}
