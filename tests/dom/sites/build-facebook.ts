/** Pages of Facebook, drawn after the structure of real ones (2025-06 to 2026-08); all words are invented. */

const TRACKING = '__cft__[0]=AZxyz&amp;__tn__=R]-R';
export const GROUP = '/groups/70';

/** A block that stands before and after real words to mislead scrapers. */
export const decoy =
  '<div aria-hidden="true" data-0="0" data-19="19"><blockquote><span dir="auto">Facebook</span></blockquote></div>';

export const seeMore = '<div role="button" tabindex="0">Ver más</div>';

/** A time in shuffled letters, whose link leads nowhere until the pointer is on it. */
const OBFUSCATED_TIME = `<a href="?${TRACKING}#?cfh" role="link"><span><b><b>1</b><b style="display: none;">-</b><b>h</b></b></span></a>`;

export interface FbPostParts {
  author?: string;
  /** Address of the author's profile. */
  profile?: string;
  /** Name of the group where it was posted; then the heading is the group's. */
  group?: string;
  /** Lines of the message as HTML. */
  lines?: string[];
  /** Link with the time; absent: the obfuscated one. */
  link?: string;
  /** HTML between message and controls: photos, a shared post. */
  attached?: string;
  comments?: string;
  box?: string;
  header?: string;
}

export function fbPost(parts: FbPostParts = {}): string {
  const { lines = ['Hola'], attached = '', comments = '', box = '' } = parts;
  return `${decoy}<div>${decoy}${fbHeader(parts)}
    <div aria-expanded="false" aria-haspopup="menu" role="button" aria-label="Acciones"></div></div>
    ${lines.length > 0 ? fbMessage(lines) : ''}<div>${attached}</div>
    <div data-visualcompletion="ignore-dynamic"><div role="button" aria-label="Me gusta"><div data-ad-rendering-role="like_button"></div></div>
    <div role="button" aria-label="Dejar un comentario"><div data-ad-rendering-role="comment_button"></div></div></div>
    <div><div><div aria-haspopup="menu" role="button"><span>Más relevantes</span></div></div><div>${comments}</div><div>${box}</div></div>`;
}

function fbHeader({
  author = 'Lía Mar',
  profile = '/lia.mar',
  group,
  link,
  header = '',
}: FbPostParts) {
  const person = `<a href="${profile}?${TRACKING}" role="link"><span>${author}</span></a>`;
  const place = `<a href="${GROUP}/?${TRACKING}" role="link"><span>${group}</span></a>`;
  const time = link ? `<a href="${link}&amp;${TRACKING}" role="link">2 h</a>` : OBFUSCATED_TIME;
  return `<div aria-hidden="true"><a href="${profile}" tabindex="-1"><svg aria-label="${author}"></svg></a></div>
    <div data-ad-rendering-role="profile_name"><h3>${group ? place : person}</h3></div>
    <div>${group ? person : ''}<span aria-hidden="true"> · </span>${time}${header}</div>`;
}

export function fbMessage(lines: string[]): string {
  const html = lines.map((line) => `<div dir="auto">${line}</div>`).join('');
  return `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message"><span dir="auto"><div>${html}</div></span></div></div>`;
}

export interface FbCommentParts {
  id?: string;
  reply?: string;
  author?: string;
  profile?: string;
  lines?: string[];
  lang?: string;
  /** Address of the post; the comment's own is made from it. */
  post?: string;
  label?: string;
  isLoggedOut?: boolean;
}

export function fbComment(parts: FbCommentParts = {}): string {
  const {
    author = 'Bea Sol',
    profile = `${GROUP}/user/201/`,
    lines = ['Fatal'],
    label = 'Comentario de',
  } = parts;
  const ids = fbIds(parts);
  const person = parts.isLoggedOut ? `${profile}?${ids}&amp;${TRACKING}` : `${profile}?${TRACKING}`;
  const time = ids
    ? `<li><a href="${parts.post ?? `${GROUP}/posts/30/`}?${ids}&amp;${TRACKING}" role="link">5 h</a></li>`
    : '';
  const controls = parts.isLoggedOut
    ? ''
    : '<li><div role="button" aria-label="Me gusta">Me gusta</div></li><li><div role="button" tabindex="0" class="reply">Responder</div></li><li><div role="button">Compartir</div></li>';
  return `<div role="article" tabindex="-1" aria-label="${label} ${author}"><div><a aria-hidden="true" href="${person}" tabindex="-1"><svg></svg><div>Activo ahora</div></a></div>
    <div class="bubble"><span><a aria-hidden="false" href="${person}" role="link"><span dir="auto">${author}</span></a></span>${fbWords(lines, parts.lang)}</div>
    <div aria-hidden="false"><div aria-haspopup="menu" role="button"></div></div><ul aria-hidden="false">${time}${controls}</ul></div>`;
}

function fbWords(lines: string[], lang: string | undefined): string {
  if (lines.length === 0) return '';
  const html = lines.map((line) => `<div dir="auto">${line}</div>`).join('');
  return `<div><span dir="auto"${lang ? ` lang="${lang}"` : ''}><div>${html}</div></span></div>`;
}

function fbIds({ id = '41', reply, isLoggedOut }: FbCommentParts): string {
  if (!id) return '';
  const show = (number: string) =>
    isLoggedOut ? encodeURIComponent(btoa(`comment:30_${number}`)) : number;
  return `comment_id=${show(id)}${reply ? `&amp;reply_comment_id=${show(reply)}` : ''}`;
}

export interface FbBoxParts {
  label?: string;
  /** Lines as HTML of Lexical's paragraphs. */
  lines?: string[];
  isFocused?: boolean;
  attributes?: string;
}

export const fbText = (text: string) => `<span data-lexical-text="true">${text}</span>`;
export const fbNameTag = (name: string) =>
  `<span data-lexical-text="true" spellcheck="false" class="tag">${name}</span>`;

export function fbBox({
  label = 'Comentar como Mi Marca',
  lines = ['<br>'],
  isFocused = true,
  attributes = '',
}: FbBoxParts = {}) {
  const send = isFocused
    ? '<div id="focused-state-composer-submit"><span><div role="button" aria-label="Comentar" class="send"></div></span></div>'
    : '';
  return `<div role="table"><form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" ${attributes}>${lines
    .map((line) => `<p dir="auto">${line}</p>`)
    .join(
      '',
    )}</div><div aria-hidden="true">${label}</div><ul data-id="unfocused-state-actions-list"></ul>${send}</form></div>`;
}

/** A comment with what belongs to it: replies in a list of their own, and perhaps a box. */
export function fbThread(comment: string, replies: string[] = [], box = ''): string {
  return `<div data-virtualized="false"><div><div>${comment}</div><div>${replies.map((reply) => `<div>${reply}</div>`).join('')}<div>${box}</div></div></div></div>`;
}

export const fbUnit = (html: string, position = 1) =>
  `<div aria-posinset="${position}"><div data-virtualized="false">${html}</div></div>`;

export const fbDialog = (html: string, bar = '') =>
  `<div role="dialog" aria-modal="true"><h2>Publicación</h2><div>${html}</div><div class="bar">${bar}</div></div>`;

export interface FbPageParts {
  main?: string;
  after?: string;
  className?: string;
  dir?: 'ltr' | 'rtl';
}

export function fbPage({
  main = '',
  after = '',
  className = '__fb-light-mode',
  dir = 'ltr',
}: FbPageParts) {
  return `<!doctype html><html lang="es" dir="${dir}" class="${className}"><body><div id="mount"><div role="banner"><input type="search"></div><div role="main">${main}</div></div>${after}</body></html>`;
}
