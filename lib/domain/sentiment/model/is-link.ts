/** Whether an address begins at `at`; 'http' alone is one too, as sets of posts write it. */
export const isLink = (text: string, at: number): boolean =>
  text.startsWith('http', at) || text.startsWith('www.', at);
