// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { practiceAdapter } from '../../../lib/sites/practice/practice-adapter';

function showPost(boxes: { line: DOMRect; name: DOMRect; time: DOMRect }): Element {
  document.body.innerHTML = `<article data-respira-practice="post" data-post-id="one">
    <div data-respira-practice="byline"><b data-respira-practice="author">Ada</b><time>1 h</time></div>
  </article>`;
  const place = (selector: string, rect: DOMRect) => {
    document.querySelector(selector)!.getBoundingClientRect = () => rect;
  };
  place('[data-respira-practice="byline"]', boxes.line);
  place('[data-respira-practice="author"]', boxes.name);
  place('time', boxes.time);
  return document.querySelector('article')!;
}

describe('seat of the chip', () => {
  it('ends where the name line ends and leaves its words alone', () => {
    const post = showPost({
      line: new DOMRect(100, 40, 400, 22),
      name: new DOMRect(100, 41, 90, 20),
      time: new DOMRect(198, 42, 52, 18),
    });
    expect(practiceAdapter.findChipSeat(post)).toEqual({
      endX: 500,
      centerY: 51,
      maxWidth: 242,
      isRtl: false,
    });
  });

  it('gains the room of a time that wrapped below the name', () => {
    const post = showPost({
      line: new DOMRect(100, 40, 160, 44),
      name: new DOMRect(100, 41, 90, 20),
      time: new DOMRect(100, 62, 52, 18),
    });
    expect(practiceAdapter.findChipSeat(post)?.maxWidth).toBe(62);
  });

  it('is absent where the line is not shown', () => {
    const none = new DOMRect(0, 0, 0, 0);
    expect(practiceAdapter.findChipSeat(showPost({ line: none, name: none, time: none }))).toBe(
      undefined,
    );
  });
});
