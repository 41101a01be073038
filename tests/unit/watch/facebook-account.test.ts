// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readFacebookAccount } from '../../../lib/sites/facebook/read-facebook-account';
import type { Composer } from '../../../lib/sites/site-adapter';

const box = (id: string, label: string) =>
  `<form id="${id}"><div contenteditable="true" role="textbox" aria-label="${label}"></div></form>`;

function readReply(others: string): string | undefined {
  document.body.innerHTML = `<div role="dialog">${box('reply', 'Responder a Marta')}${others}</div>`;
  const frame = document.getElementById('reply') as HTMLElement;
  const editor = frame.firstElementChild as HTMLElement;
  const mount = frame.closest('[role="dialog"]') as HTMLElement;
  return readFacebookAccount({
    editor,
    frame,
    mount,
    isInDialog: true,
  } as Composer);
}

test('a reply box that does not say who writes is told by the other box of its dialog', () => {
  expect(readReply(box('a', 'Comentar como Banco Norte…'))).toBe('Banco Norte');
  expect(readReply(box('a', 'Comenta com a Banc Nord'))).toBe('Banc Nord');
});

test('two names, or none, tell nothing', () => {
  expect(readReply('')).toBeUndefined();
  expect(readReply(box('a', 'Comment as One') + box('b', 'Comment as Two'))).toBeUndefined();
});
