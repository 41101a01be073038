// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceAdapter } from '../../../lib/sites/practice/practice-adapter';
import type { SendReport } from '../../../lib/sites/site-adapter';

const PAGE = `
<article data-respira-practice="post" data-post-id="one">
  <div id="replies"></div>
  <div data-respira-practice="composer" data-account="Somebody">
    <div contenteditable="true" role="textbox" data-lexical-editor="true"><p>Sorry for the</p><p>wait.</p></div>
    <button id="other">Close</button><button data-respira-practice="send">Reply</button>
  </div>
</article>`;

const wait = () => vi.advanceTimersByTimeAsync(500);

function showReply(text: string) {
  const reply = document.createElement('p');
  reply.setAttribute('data-respira-practice', 'sent');
  reply.textContent = text;
  document.getElementById('replies')?.append(reply);
}

describe('observing sends in the practice feed', () => {
  let reports: SendReport[];
  let stop: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = PAGE;
    reports = [];
    stop = new AbortController();
    const [composer] = practiceAdapter.findComposers(document);
    practiceAdapter.observeSends(composer!, stop.signal, (report) => reports.push(report));
    return () => {
      stop.abort();
      vi.useRealTimers();
    };
  });
  const send = () => document.querySelector<HTMLElement>('[data-respira-practice="send"]')!.click();

  it('confirms with the text as it stood, once the feed shows it', async () => {
    send();
    expect(reports).toEqual([]);
    document.querySelector('[contenteditable]')!.replaceChildren();
    showReply('Sorry for the\nwait.');
    await wait();
    expect(reports).toEqual([
      { pressId: expect.any(String), text: 'Sorry for the\nwait.', state: 'confirmed' },
    ]);
  });

  it('is probable while the box is empty and the feed shows nothing yet', async () => {
    send();
    document.querySelector('[contenteditable]')!.replaceChildren();
    await wait();
    showReply('Sorry for the\nwait.');
    await wait();
    expect(reports.map(({ state }) => state)).toEqual(['probable', 'confirmed']);
  });

  it('confirms once however often the feed changes afterwards', async () => {
    send();
    showReply('Sorry for the\nwait.');
    await wait();
    showReply('Something else');
    await wait();
    expect(reports).toHaveLength(1);
  });

  it('takes an earlier reply with the same words for no proof', async () => {
    showReply('Sorry for the\nwait.');
    send();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports).toEqual([
      { pressId: expect.any(String), text: 'Sorry for the\nwait.', state: 'failed' },
    ]);
  });

  it('hears Ctrl+Enter, and no plain Enter', async () => {
    const editor = document.querySelector('[contenteditable]')!;
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    showReply('Sorry for the\nwait.');
    await wait();
    expect(reports).toEqual([]);
    editor.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    showReply('Sorry for the\nwait.');
    await wait();
    expect(reports).toHaveLength(1);
  });

  it('says nothing of other buttons, empty boxes, or after its end', async () => {
    document.getElementById('other')!.click();
    send();
    stop.abort();
    send();
    showReply('Sorry for the\nwait.');
    await wait();
    expect(reports).toEqual([]);
  });
});
