/** What the popup knows about the page under it. */
export type PageStatus =
  | { kind: 'checking' }
  /** The page is being watched. */
  | { kind: 'watching'; site: string; marked: number }
  /** X or Facebook, opened before Respira was there. */
  | { kind: 'silent' }
  /** The browser withholds X and Facebook from us. */
  | { kind: 'blocked' }
  | { kind: 'elsewhere' };
