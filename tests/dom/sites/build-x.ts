/** Pages of X, drawn after the structure of real ones (2024-11 to 2026-03); all words are invented. */

export interface XPostParts {
  id?: string;
  handle?: string;
  /** HTML of the display name. */
  name?: string;
  /** HTML of the words; absent for a post of pictures. */
  text?: string;
  lang?: string;
  time?: string;
  isFocal?: boolean;
  isPromoted?: boolean;
  /** Rows above the header, below the text, and inside the text column before the text. */
  context?: string;
  below?: string;
  beforeText?: string;
  menu?: string;
}

export const emoji = (alt: string) => `<img alt="${alt}" draggable="false" src="data:,">`;
export const xMention = (handle: string) =>
  `<div><span><a dir="ltr" href="/${handle}" role="link">@${handle}</a></span></div>`;
export const xShowMore =
  '<button data-testid="tweet-text-show-more-link" type="button"><span>Mostrar más</span></button>';
export const xTranslate = '<button type="button"><span>Traducir post</span></button>';
export const xVideo =
  '<div><div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div></div>';
export const xReposted = (handle: string) =>
  `<div><a href="/${handle}" role="link"><span data-testid="socialContext">Eva reposteó</span></a></div>`;
export const xPinned = '<div><div data-testid="socialContext"><span>Fijado</span></div></div>';

export function xPost(parts: XPostParts = {}): string {
  const { id = '100', handle = 'lia_mar', isFocal, isPromoted, context = '', below = '' } = parts;
  const article = `<article data-testid="tweet" role="article" tabindex="${isFocal ? -1 : 0}">
    <div>${context}</div>
    <div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a aria-hidden="true" href="/${handle}" tabindex="-1"></a></div></div></div>
    <div>${xHeader(parts)}${parts.beforeText ?? ''}<div>${xText(parts)}${below}</div>
    ${isFocal ? `<div><div dir="ltr">${xTime(parts)}</div></div>` : ''}
    <div role="group" aria-label="2 respuestas"><button data-testid="reply" type="button"></button><a href="/${handle}/status/${id}/analytics"></a></div></div>
  </article>`;
  return isPromoted ? `<div data-testid="placementTracking">${article}</div>` : article;
}

function xHeader(parts: XPostParts): string {
  const { handle = 'lia_mar', name = '<span>Lía Mar</span>', isFocal, isPromoted } = parts;
  const time = isFocal || isPromoted ? '' : `<span aria-hidden="true">·</span>${xTime(parts)}`;
  const menu =
    parts.menu ?? '<button aria-label="Grok"></button><button data-testid="caret"></button>';
  return `<div><div data-testid="User-Name"><div><a href="/${handle}" role="link">${name}</a></div>
    <div><a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a>${time}</div></div>
    <div>${isPromoted ? '<span>Anuncio</span>' : ''}${menu}</div></div>`;
}

function xTime({ id = '100', handle = 'lia_mar', time = '2026-03-02T10:00:00.000Z' }: XPostParts) {
  return `<a href="/${handle}/status/${id}" role="link"><time datetime="${time}">2h</time></a>`;
}

function xText({ text, lang = 'es' }: XPostParts): string {
  if (text === undefined) return '';
  return `<div data-testid="tweetText" dir="auto" lang="${lang}">${text}</div>`;
}

export function xQuote({
  id = '900',
  handle = 'otra',
  text = '<span>Lo citado</span>',
}: XPostParts) {
  return `<div aria-labelledby="q"><div id="q"><div><span>Citar</span></div><div role="link" tabindex="0">
    <div data-testid="User-Name"><div><span>Otra</span></div><div tabindex="-1"><span>@${handle}</span></div><div><time datetime="2026-03-01T00:00:00.000Z">1d</time></div></div>
    <div data-testid="tweetText" lang="en">${text}</div><a href="/${handle}/status/${id}/photo/1" role="link"></a></div></div></div>`;
}

export const xRow = (html: string) => `<div data-testid="cellInnerDiv"><div>${html}</div></div>`;

export interface XBoxParts {
  send?: 'tweetButton' | 'tweetButtonInline';
  lines?: string[];
  account?: string;
}

export function xBox({ send = 'tweetButton', lines = [''], account = 'mi_marca' }: XBoxParts = {}) {
  const blocks = lines.map((line) => {
    const run = line ? `<span data-text="true">${line}</span>` : '<br data-text="true">';
    return `<div data-block="true"><div><span>${run}</span></div></div>`;
  });
  const off = lines.join('') ? '' : 'aria-disabled="true" disabled';
  return `<div class="box"><div data-testid="UserAvatar-Container-${account}"></div>
    <div data-testid="tweetTextarea_0_label"><div class="DraftEditor-root"><div class="DraftEditor-editorContainer">
    <div contenteditable="true" data-testid="tweetTextarea_0" role="textbox"><div data-contents="true">${blocks.join('')}</div></div></div></div></div>
    <div data-testid="toolBar"><button data-testid="${send}" type="button" ${off}></button></div></div>`;
}

export const xInlineReply = (box: string) =>
  `<div data-testid="inline_reply_offscreen"><div>${box}</div></div>`;

export const xDialog = (html: string) =>
  `<div role="dialog"><div tabindex="0"></div><div role="group"><div role="dialog" aria-modal="true" aria-labelledby="modal-header"><div>${html}</div></div></div><div tabindex="0"></div></div>`;

export interface XPageParts {
  main?: string;
  layers?: string;
  dir?: 'ltr' | 'rtl';
  ground?: string;
}

export function xPage({
  main = '',
  layers = '',
  dir = 'ltr',
  ground = 'rgb(255, 255, 255)',
}: XPageParts) {
  return `<!doctype html><html lang="es" dir="${dir}"><body style="background-color: ${ground}"><div id="react-root">
    <header role="banner"><a data-testid="AppTabBar_Profile_Link" href="/mi_marca"></a></header>
    <main role="main"><div data-testid="primaryColumn"><section>${main}</section></div></main></div><div id="layers">${layers}</div></body></html>`;
}
