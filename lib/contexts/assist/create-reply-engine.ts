import type { PanelEngine } from '../../../components/panel/engine-context';
import type { ReplyCase } from '../../../components/panel/reply-case';
import type { GradedResult } from '../../domain/checklist/check';
import type { Draft } from '../../domain/draft/move';
import { asDraft } from '../../domain/engine/as-draft';
import { findRefusal } from '../../domain/engine/find-refusal';
import type { RephraseRequest } from '../../domain/engine/rephrasing';
import { askBackground } from '../../messaging/ask-background';

type Check = (text: string) => readonly GradedResult[];

/** The engine that the person chose, for one reply; `undefined` where they chose none. */
export async function createReplyEngine(
  reply: ReplyCase,
  check: Check,
): Promise<PanelEngine | undefined> {
  const { language, post } = reply;
  const offer = await askBackground('readEngine', { language });
  if (!offer.ok || offer.value.kind === 'off') return undefined;
  let running = '';
  return {
    async rephrase(draft, agreed) {
      running = crypto.randomUUID();
      const request = writeRequest(running, draft, reply);
      const answer = await askBackground('rephrase', {
        ...request,
        ...(agreed !== undefined && { agreed }),
      });
      if (!answer.ok) return { state: 'none', problem: 'unavailable' };
      if (answer.value.state !== 'text') return answer.value;
      const { text } = answer.value;
      const problem = findRefusal(draft.text, text, { language, site: post.site, check });
      if (problem) return { state: 'none', problem };
      return { state: 'draft', draft: asDraft(text, draft, post.site) };
    },
    cancel: () => void askBackground('cancelRephrase', running),
  };
}

function writeRequest(id: string, { text }: Draft, reply: ReplyCase): RephraseRequest {
  const { post, brand, language } = reply;
  const { name, handle } = post.author;
  const names = [name, handle, brand.name, ...brand.aliases, ...brand.ownAccounts];
  return {
    id,
    text,
    language,
    register: brand.voice.register,
    person: brand.voice.person,
    names: names
      .filter((one) => one !== undefined)
      .map((one) => one.slice(0, 200))
      .slice(0, 100),
    signature: brand.signature,
  };
}
