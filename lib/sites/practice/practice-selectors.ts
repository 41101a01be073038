/** Marks that the practice page puts on its own elements; ours, so they do not age. */
export const PRACTICE = {
  /** An article; `data-post-id` holds the id of the post. */
  post: '[data-respira-practice="post"]',
  /** The line with name and time. */
  byline: '[data-respira-practice="byline"]',
  /** The author's name; `data-handle` holds the account. */
  author: '[data-respira-practice="author"]',
  /** The author's words; `lang` as the author wrote. */
  text: '[data-respira-practice="text"]',
  reply: '[data-respira-practice="reply"]',
  /** The box with its buttons; `data-account` holds the account one answers as. */
  composer: '[data-respira-practice="composer"]',
  editor: '[contenteditable="true"][role="textbox"]',
  send: '[data-respira-practice="send"]',
  /** A reply shown as sent. */
  sent: '[data-respira-practice="sent"]',
} as const;
