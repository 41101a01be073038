import * as v from 'valibot';
import { browser } from '#imports';
import { onMessage } from '../../messaging/messenger';
import { createLogStore } from '../../storage/log-store';
import { createPlaybookStore } from '../../storage/playbook-store';
import { createSourceStore } from '../../storage/source-store';
import { answerEngineMessages } from './engine/engine-handlers';
import { followKeys } from './follow-keys';
import { followOwnAccounts } from './follow-own-accounts';
import { loadScript } from './load-script';
import { answerLogMessages } from './log-handlers';
import { startLogJobs } from './log-jobs';
import { answerMentionMessages } from './mention-handlers';
import { ScriptNameSchema } from './message-schemas';
import { answerPlaybookMessages } from './playbook-handlers';
import { startReminders } from './reminders';
import { answerReplyMessages } from './reply-handlers';
import { allowOwnScript } from './sender';
import { followManaged } from './sources/follow-managed';
import { followSources } from './sources/source-handlers';

/** Registers every handler at once, as a worker that wakes up for a message needs it. */
export function startBackground(): void {
  const store = createLogStore();
  const playbooks = createPlaybookStore();
  const sources = createSourceStore();
  answerMentionMessages(store);
  answerReplyMessages({ store, playbooks, sources });
  answerLogMessages(store);
  answerPlaybookMessages(playbooks);
  answerEngineMessages();
  startLogJobs();
  startReminders(store);
  followSources(sources);
  followManaged();
  followKeys();
  followOwnAccounts(store);

  onMessage('loadScript', ({ data, sender }) => {
    allowOwnScript(sender);
    return loadScript(v.parse(ScriptNameSchema, data), sender);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/practice.html' });
  });
}
