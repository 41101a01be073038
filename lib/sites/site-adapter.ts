import type { TextMap } from '../dom/text-map';
import type { CheckResult } from '../domain/checklist/check';
import type { SendState } from '../domain/log/log-entry';
import type { Post, SiteId } from '../domain/post';

export type Theme = 'light' | 'dim' | 'dark' | 'grey';

/** A post as found on the page: what it says, and where its words stand. */
export interface PagePost {
  post: Post;
  /** The post's outermost element. May be recycled by the site: key state by `post.id`. */
  element: Element;
  /** From offsets of `post.text` to the page; absent for a post without text. */
  body?: TextMap;
}

/** Room for the chip, in viewport pixels: its end edge, its middle, and how wide it may grow. */
export interface ChipSeat {
  endX: number;
  centerY: number;
  maxWidth: number;
  /** True where the line runs right to left: the end edge is then the left one. */
  isRtl: boolean;
}

/** A reply box of the site. */
export interface Composer {
  /** The editable element. */
  editor: HTMLElement;
  /** What the panel must not cover: the box with its buttons. */
  frame: HTMLElement;
  /** Where our host must live: inside the site's dialog (focus trap), else `document.body`. */
  mount: HTMLElement;
  isInDialog: boolean;
}

/** What has become of a reply on its way; the latest report with the same id holds. */
export interface SendReport {
  /** UUID made at the press of send. */
  pressId: string;
  /** Text as it stood in the box when the person pressed send. */
  text: string;
  /** 'probable' may be followed by one 'confirmed' or 'failed'; those two are final. */
  state: SendState;
  /** Permalink of the reply; only with 'confirmed'. */
  url?: string;
}

/** What stands against words that a button of ours would send on their way. */
export interface PressJudgement {
  /** Checks that stop a hand; none for most. */
  stops: readonly CheckResult[];
  /** It could not be told whether they name another client. */
  isBlind: boolean;
  /** A breath that is being taken: the words that called for it, and until when, since 1970. */
  pause: { words: readonly string[]; endsAt: number } | undefined;
}

export type PressJudge = (text: string) => Promise<PressJudgement>;

/** What it takes to read a site's posts; loaded on every page of the site, so kept small. */
export interface SiteReader {
  id: SiteId;
  /** Display name of the site. */
  name: string;
  /** Match patterns for the manifest; empty for a page of our own. */
  matches: readonly string[];
  /** Posts in or around `root`, outermost first; promoted posts, decoys and hidden copies left out. Never throws. */
  findPosts(root: ParentNode): Element[];
  /** Reads one found element; `undefined` if it is no readable post. Never throws. */
  readPost(element: Element): PagePost | undefined;
}

/** All that is particular to one site. A new site is one of these and a line in each registry. */
export interface SiteAdapter extends SiteReader {
  /** `undefined` when the post has no visible name line. */
  findChipSeat(element: Element): ChipSeat | undefined;
  /** Boxes for replies and comments that the page shows now; boxes for new posts left out. */
  findComposers(root: ParentNode): Composer[];
  /** The post that this box answers; `undefined` when that cannot be told: never a guess. */
  findReplyTarget(composer: Composer): PagePost | undefined;
  /** Remembers which post's own Reply control was pressed; used by `findReplyTarget`. */
  observeReplyClicks(signal: AbortSignal): void;
  /** Opens the site's own reply box for a post, as its Reply control would. False if there is none. */
  openReply(element: Element): boolean;
  /** Text of the box, one line per paragraph, without a pre-filled mention. */
  readDraft(composer: Composer): string;
  /**
   * Tells of each press of send what became of it: 'probable' as soon as the words have left the box,
   * 'confirmed' or 'failed' when the site shows it, within 15 seconds. A press repeated while the
   * same words stand in the box is the same press.
   */
  observeSends(composer: Composer, signal: AbortSignal, onSend: (report: SendReport) => void): void;
  /** Where the button is ours, and asks before it does anything. */
  observePresses?(signal: AbortSignal, judge: PressJudge): void;
  /** Account the person writes as, without '@'; `undefined` if the page does not say. */
  readOwnAccount(composer?: Composer): string | undefined;
  readTheme(): Theme;
  /** True where nothing can be sent: the person copies the reply and takes it to its place. */
  isByHand?: true;
}
