import { useEffect, useMemo, useRef } from 'react';
import { browser } from '#imports';
import type { DeskActions } from '../../components/pages/desk/desk-props';
import { copyText } from '../../lib/contexts/assist/copy-text';
import { isNoted } from '../../lib/contexts/desk/is-noted';
import type { DeskCase } from '../../lib/contexts/desk/read-desk-case';
import { type Desk, startDesk } from '../../lib/contexts/desk/start-desk';
import { openLog } from '../../lib/contexts/pages/open-log';
import type { Locale } from '../../lib/i18n/catalogue';
import { askBackground } from '../../lib/messaging/ask-background';
import { database } from '../../lib/storage/database';

/** Marks the post once it is drawn, and carries out what the person does with the reply. */
export function useDesk(work: DeskCase | undefined, locale: Locale | undefined): DeskActions {
  const desk = useRef<Desk>(undefined);
  const isReady = work?.state === 'ready' && locale !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language does not begin anew
  useEffect(() => {
    if (work?.state !== 'ready' || locale === undefined) return undefined;
    const stop = new AbortController();
    desk.current = startDesk({ post: work.mention.post, brand: work.brand }, locale, stop);
    return () => stop.abort();
  }, [work, isReady]);
  useEffect(() => {
    if (locale) desk.current?.setLocale(locale);
  }, [locale]);
  return useMemo(() => createActions(work, desk), [work]);
}

function createActions(
  work: DeskCase | undefined,
  desk: { readonly current: Desk | undefined },
): DeskActions {
  return {
    onLook: async (text) =>
      (await desk.current?.judge(text)) ?? { stops: [], isBlind: true, pause: undefined },
    async onAnswer(text) {
      const isCopied = await copyText(text);
      const replyId = isCopied ? desk.current?.record(text) : undefined;
      if (replyId === undefined) return { state: 'refused' };
      const isPrivate = browser.extension.inIncognitoContext;
      if (!isPrivate && !(await isNoted(replyId, database))) return { state: 'lost' };
      openOriginal(work);
      return { state: isPrivate ? 'off' : 'noted', replyId };
    },
    onCopy: copyText,
    onUndo: (replyId) => void askBackground('deleteReply', replyId).then(() => location.reload()),
    onQueue: () => void openLog(),
  };
}

/** In a tab of its own, beside this one. */
function openOriginal(work: DeskCase | undefined): void {
  const url = work?.state === 'ready' ? work.mention.post.url : undefined;
  if (url?.startsWith('https://')) void browser.tabs.create({ url });
}
