/** A box as Lexical draws it; `lines` are the inner HTML of its paragraphs. */
export function lexicalBox(...lines: string[]): HTMLElement {
  return createBox(
    `<div contenteditable="true" data-lexical-editor="true">${lines
      .map((line) => `<p dir="auto">${line}</p>`)
      .join('')}</div>`,
  );
}

/** A box as Draft.js draws it; `lines` are the inner HTML of its leaves. */
export function draftBox(...lines: string[]): HTMLElement {
  const blocks = lines.map(
    (line) =>
      `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${line}</span></div></div>`,
  );
  return createBox(
    `<div class="DraftEditor-root"><div contenteditable="true"><div data-contents="true">${blocks.join('')}</div></div></div>`,
  );
}

function createBox(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const box = document.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('no box in it');
  return box;
}
