import { searchKey } from '../text/fold-for-search';

/** No name is longer; what is typed into a field may be. In UTF-16 units. */
const LONGEST = 200;

/** Two names with the same key are the same name for a person: case, accents and blanks left out. */
export function nameKey(name: string): string {
  return searchKey(name.slice(0, LONGEST));
}
