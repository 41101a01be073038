import * as v from 'valibot';
import { browser } from '#imports';
import { withoutSetAside, withSetAside } from '../../domain/checklist/set-aside';
import { onMessage } from '../../messaging/messenger';
import { PRACTICE_BRANDS } from '../../sites/practice/practice-brands';
import { brandsItem } from '../../storage/brands';
import { checklistItem, updateChecklist } from '../../storage/checklist';
import { createLogStore } from '../../storage/log-store';
import { createPlaybookStore } from '../../storage/playbook-store';
import { createSourceStore } from '../../storage/source-store';
import { answerEngineMessages } from './engine/engine-handlers';
import { judgeMentions } from './judge-mentions';
import { loadModels } from './load-models';
import { loadScript } from './load-script';
import { answerLogMessages } from './log-handlers';
import { startLogJobs } from './log-jobs';
import {
  DropSetAsideSchema,
  JudgeMentionsSchema,
  ProposeRulesSchema,
  ReplyContextSchema,
  ScriptNameSchema,
  SetAsideSchema,
  SetBrandRuleSchema,
} from './message-schemas';
import { answerPlaybookMessages } from './playbook-handlers';
import { proposeBrandRules } from './propose-brand-rules';
import { readReplyContext } from './read-reply-context';
import { startReminders } from './reminders';
import { isOwnScript, isPrivate } from './sender';
import { setBrandRule } from './set-brand-rule';
import { readJoinedPlaybook } from './sources/read-joined-playbook';
import { followSources } from './sources/source-handlers';

/** Registers every handler at once, as a worker that wakes up for a message needs it. */
export function startBackground(): void {
  const store = createLogStore();
  const playbooks = createPlaybookStore();
  answerLogMessages(store);
  startLogJobs();
  startReminders(store);
  const sources = createSourceStore();
  answerPlaybookMessages(playbooks);
  followSources(sources);
  answerEngineMessages();

  onMessage('judgeMentions', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const { mentions, isPractice } = v.parse(JudgeMentionsSchema, data);
    const [brands, models] = await Promise.all([
      listBrands(isPractice, mentions[0]?.brandId),
      loadModels(),
    ]);
    return judgeMentions(mentions, {
      brands,
      models,
      store,
      isLogged: !isPractice && !isPrivate(sender),
      now: new Date().toISOString(),
    });
  });

  onMessage('proposeRules', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const { mention } = v.parse(ProposeRulesSchema, data);
    if (isPrivate(sender)) return [];
    return proposeBrandRules(mention, { brands: await brandsItem.getValue(), store });
  });

  onMessage('setBrandRule', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const { brandId, rule, isOn } = v.parse(SetBrandRuleSchema, data);
    return !isPrivate(sender) && setBrandRule(brandId, rule, isOn);
  });

  onMessage('loadScript', ({ data, sender }) => {
    allow(isOwnScript(sender));
    return loadScript(v.parse(ScriptNameSchema, data), sender);
  });

  onMessage('readReplyContext', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const { isPractice, ...reply } = v.parse(ReplyContextSchema, data);
    const isLogged = !isPractice && !isPrivate(sender);
    const brands = await listBrands(isPractice, reply.brandId);
    return readReplyContext(reply, {
      brands,
      checklist: await checklistItem.getValue(),
      store: isLogged ? store : undefined,
      playbook: await readJoinedPlaybook(reply.brandId, brands, { playbooks, sources }),
      now: Date.now(),
    });
  });

  onMessage('keepSetAside', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const added = v.parse(SetAsideSchema, data);
    await updateChecklist((checklist) => ({
      ...checklist,
      setAside: withSetAside(checklist.setAside, added),
    }));
    return true;
  });

  onMessage('dropSetAside', async ({ data, sender }) => {
    allow(isOwnScript(sender));
    const { id, brandId } = v.parse(DropSetAsideSchema, data);
    await updateChecklist((checklist) => ({
      ...checklist,
      setAside: withoutSetAside(checklist.setAside, id, brandId),
    }));
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/practice.html' });
  });
}

/** On the practice feed the invented clients, unless one of the person's own practises there. */
async function listBrands(isPractice: boolean, brandId: string | undefined) {
  const isInvented = isPractice && PRACTICE_BRANDS.some(({ id }) => id === brandId);
  return isInvented ? PRACTICE_BRANDS : brandsItem.getValue();
}

/** A message from where it must not come is refused, whatever it says. */
function allow(isAllowed: boolean): void {
  if (!isAllowed) throw new Error('Not allowed from here');
}
