import * as v from 'valibot';
import { onMessage } from '../../messaging/messenger';
import { brandsItem } from '../../storage/brands';
import type { LogStore } from '../../storage/log-store';
import { judgeMentions } from './judge-mentions';
import { keepOwnAccount } from './keep-own-account';
import { listBrands } from './list-brands';
import { loadModels } from './load-models';
import {
  JudgeMentionsSchema,
  KeepOwnAccountSchema,
  ProposeRulesSchema,
  SetBrandRuleSchema,
} from './message-schemas';
import { proposeBrandRules } from './propose-brand-rules';
import { allowOwnScript, isPrivate } from './sender';
import { setBrandRule } from './set-brand-rule';

/** Registers what scripts ask of the mentions that they found. */
export function answerMentionMessages(store: LogStore): void {
  onMessage('judgeMentions', async ({ data, sender }) => {
    allowOwnScript(sender);
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
    allowOwnScript(sender);
    const { mention } = v.parse(ProposeRulesSchema, data);
    if (isPrivate(sender)) return [];
    return proposeBrandRules(mention, { brands: await brandsItem.getValue(), store });
  });

  onMessage('setBrandRule', async ({ data, sender }) => {
    allowOwnScript(sender);
    const { brandId, rule, isOn } = v.parse(SetBrandRuleSchema, data);
    return !isPrivate(sender) && setBrandRule(brandId, rule, isOn);
  });

  onMessage('keepOwnAccount', async ({ data, sender }) => {
    allowOwnScript(sender);
    const { brandId, account } = v.parse(KeepOwnAccountSchema, data);
    return !isPrivate(sender) && keepOwnAccount(brandId, account);
  });
}
