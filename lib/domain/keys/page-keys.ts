/** nextPost: to the next marked post; panel: into the panel and back to the box; put: the draft goes in. */
export type PageKey = 'nextPost' | 'panel' | 'put';

/** As the browser writes them, such as 'Alt+Shift+H'; none for a key that the person took away. */
export type PageKeys = Partial<Record<PageKey, string>>;

/** By the names that they have in the manifest, in the order of the work. */
export const PAGE_KEYS: readonly PageKey[] = ['nextPost', 'panel', 'put'];

export function isPageKey(name: unknown): name is PageKey {
  return PAGE_KEYS.some((key) => key === name);
}
