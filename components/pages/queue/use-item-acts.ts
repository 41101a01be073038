import type { Handling, MentionRecord } from '../../../lib/domain/log/log-entry';
import { queueMessages } from '../../../lib/i18n/queue';
import { useTranslate } from '../../ui/locale-context';
import type { ItemMoreProps } from './ItemMore';
import type { QueueActions } from './queue-props';
import { useWhen } from './use-when';

/** What was done last, and the way back. */
export interface Done {
  text: string;
  /** Absent where nothing was done. */
  undo?: () => Promise<boolean>;
}

type ItemActs = Pick<ItemMoreProps, 'onClose' | 'onSnooze' | 'onHandOver' | 'onTakeBack'>;

/** Closing, putting off and passing on, each told and undone in place. */
export function useItemActs(
  now: Date,
  onHandle: QueueActions['onHandle'],
  onDone: (done: Done) => void,
): (mention: MentionRecord) => ItemActs {
  const t = useTranslate(queueMessages);
  const tellWhen = useWhen(now);
  const handle = async (mention: MentionRecord, change: Handling, text: string) => {
    const before = mention.handling;
    const isKept = await onHandle(mention, { ...before, ...change });
    onDone(isKept ? { text, undo: () => onHandle(mention, before) } : { text: t('failed') });
  };
  return (mention) => ({
    onClose: (reason) => {
      const closed = { reason, at: new Date().toISOString() };
      void handle(mention, { closed }, t('done', { reason: t(reason) }));
    },
    onSnooze: (until) =>
      void handle(mention, { snoozedUntil: until }, t('snoozed', { when: tellWhen(until) })),
    onTakeBack: () => void onHandle(mention, withoutHandedTo(mention.handling)),
    onHandOver: (name) => void handle(mention, { handedTo: name }, t('handed', { name })),
  });
}

function withoutHandedTo(handling: Handling | undefined): Handling | undefined {
  const { handedTo: _, ...rest } = handling ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}
