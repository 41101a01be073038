interface HtmlFile {
  lang: string;
  title: string;
  /** Style of the sheet. */
  css: string;
}

/**
 * The drawn sheet as a file that needs no other: its style within, no script, nothing loaded. What is
 * only for the screen is left out, what was typed becomes a paragraph.
 */
export function writeHtml(sheet: HTMLElement, { lang, title, css }: HtmlFile): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  page.documentElement.dataset.theme = 'light';
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const view = page.createElement('meta');
  view.name = 'viewport';
  view.content = 'width=device-width, initial-scale=1';
  const style = page.createElement('style');
  style.textContent = css;
  page.head.prepend(charset, policy, view);
  page.head.append(style);
  page.body.className = 'r';
  page.body.append(page.importNode(copySheet(sheet), true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function copySheet(sheet: HTMLElement): Node {
  const copy = sheet.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('textarea, .note-failed, .learn.is-empty'))
    part.remove();
  for (const mirror of copy.querySelectorAll('.mirror')) mirror.removeAttribute('aria-hidden');
  return copy;
}
