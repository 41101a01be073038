import { onMessage } from '../../messaging/messenger';
import { type AssistRequest, assistBridge } from './assist-request';
import { AssistSession } from './assist-session';

/**
 * Takes requests for a panel: one session a reply box, one open panel a page. Sessions of other
 * boxes go on behind it, so that what is sent from them is still remembered.
 */
export function startAssist(): void {
  const sessions = new Map<HTMLElement, AssistSession>();
  assistBridge.accept((request) => {
    const { editor } = request.composer;
    for (const [box, session] of sessions) if (box !== editor) session.hide();
    const known = sessions.get(editor);
    if (known && isSameReply(known.request, request)) return known.show();
    known?.end();
    sessions.set(editor, new AssistSession(request, () => sessions.delete(editor)));
  });
  onMessage('pressKey', ({ data: key }) => {
    const all = [...sessions.values()];
    return key !== 'nextPost' && all.some((session) => session.press(key));
  });
}

function isSameReply(a: AssistRequest, b: AssistRequest): boolean {
  return a.target.post.id === b.target.post.id && a.brand.id === b.brand.id;
}
