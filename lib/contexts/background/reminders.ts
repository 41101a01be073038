import { liveQuery } from 'dexie';
import { browser } from '#imports';
import type { PromiseRecord } from '../../domain/log/log-entry';
import {
  planReminders,
  REMIND_WITHIN_MS,
  type Reminder,
} from '../../domain/log/promise/plan-reminders';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { reminderMessages } from '../../i18n/reminders';
import type { LogStore } from '../../storage/log-store';
import { resolveLocale, settingsItem } from '../../storage/settings';
import { toldRemindersItem } from '../../storage/told-reminders';
import { showBadge } from './show-badge';

type Store = Pick<LogStore, 'readPromises' | 'readPersonHistory'>;

const ALARM = 'promises';
/** A note's id says whose promise it is: a background that was ended knows it again. */
const MARK = 'promise';
/** Replies of one person among which the one that promised is looked for. */
const MOST = 100;

/**
 * Reminds of open promises, a quarter of an hour before and when they are due, by a note and by a
 * number on our button in the browser's bar. All is read from the
 * log anew when this starts and whenever promises or settings change, so nothing is lost with the
 * background or the browser.
 */
export function startReminders(store: Store): void {
  let last = Promise.resolve();
  const look = () => {
    last = last.then(() => remind(store)).catch(report);
  };
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.notifications?.onClicked.addListener((id) => void openPromise(id, store).catch(report));
  settingsItem.watch(look);
  liveQuery(() => readOpen(store)).subscribe({ next: look, error: report });
}

const report = (error: unknown) => console.error('Respira: reminders cannot be kept', error);

/** Those too late to be reminded of are left to the queue. */
function readOpen(store: Store): Promise<PromiseRecord[]> {
  const from = new Date(Date.now() - REMIND_WITHIN_MS).toISOString();
  return store.readPromises({ from, state: 'open' });
}

async function remind(store: Store): Promise<void> {
  const settings = await settingsItem.getValue();
  if (settings.reminders === false) {
    await browser.alarms?.clear(ALARM);
    await showBadge(0);
    return;
  }
  const before = await toldRemindersItem.getValue();
  const { due, told, nextAt, reached } = planReminders(await readOpen(store), before, Date.now());
  // Noted first: a background that is ended half-way would rather say it never than twice.
  if (JSON.stringify(told) !== JSON.stringify(before)) await toldRemindersItem.setValue(told);
  if (nextAt === undefined) await browser.alarms?.clear(ALARM);
  else await browser.alarms?.create(ALARM, { when: nextAt });
  await showBadge(reached);
  for (const one of due) await notify(one, store, resolveLocale(settings));
}

async function notify({ promise, stage }: Reminder, store: Store, locale: Locale): Promise<void> {
  const t = createTranslate(reminderMessages, locale);
  const author = (await findReply(promise, store))?.post.author;
  const name = author?.name ?? author?.handle ?? t('someone');
  // The later note takes the place of the earlier one.
  await browser.notifications?.create([MARK, promise.dueAt, promise.id].join('|'), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(stage, { name }),
    message: t('words', { words: promise.words, brand: promise.brandName }),
  });
}

async function findReply({ brandId, authorKey, replyId }: PromiseRecord, store: Store) {
  const { replies } = await store.readPersonHistory(brandId, authorKey, MOST);
  return replies.find(({ id }) => id === replyId);
}

/** A pressed note opens the post that was answered, or the log where the post has no address. */
async function openPromise(noteId: string, store: Store): Promise<void> {
  const [mark, dueAt, ...rest] = noteId.split('|');
  if (mark !== MARK || dueAt === undefined) return;
  await browser.notifications?.clear(noteId);
  const promises = await store.readPromises({ from: dueAt, to: `${dueAt}~` });
  const promise = promises.find(({ id }) => id === rest.join('|'));
  const post = promise && (await findReply(promise, store))?.post;
  await browser.tabs.create({ url: post?.url ?? browser.runtime.getURL('/sidepanel.html') });
}
