/**
 * The list of things in a JSON value: at the top or however deep inside. Of several, the one with the
 * most text, because exports carry lists of tags and people as well.
 */
export function findList(root: unknown): unknown[] | undefined {
  const lists: unknown[][] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) for (const one of Object.values(value)) open.push(one);
    else if (value.some((one) => typeof one === 'object' && one !== null)) lists.push(value);
  }
  if (lists.length < 2) return lists[0];
  const sized = lists.map((list) => ({ list, size: listTexts(list).join('').length }));
  return sized.sort((a, b) => b.size - a.size)[0]?.list;
}

/** The longest text in a value, however deep; '' where there is none. */
export function findLongestText(value: unknown): string {
  return listTexts(value).reduce((most, text) => (text.length > most.length ? text : most), '');
}

/** Walks with a list of its own: a file nested very deep must not end the stack. */
function listTexts(root: unknown): string[] {
  const texts: string[] = [];
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const one of Object.values(value).reverse()) open.push(one);
  }
  return texts;
}
