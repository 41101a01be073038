import { createElement } from '../../dom/create-element';
import type { RuleProposal } from '../../domain/log/brand-rule';
import { createTranslate, type Locale, type Translate } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import type { JudgedMention } from './chip-model';
import { createAct } from './create-act';
import type { CardActions } from './create-chip-card';

type Say = Translate<keyof (typeof chipMessages)['es']>;

/** "No va con nosotros": rules to choose from, each with what else it would hide. */
export function createRuleView(
  judged: JudgedMention,
  proposals: readonly RuleProposal[],
  locale: Locale,
  { onRule, onCorrect }: Pick<CardActions, 'onRule' | 'onCorrect'>,
): Node[] {
  const t = createTranslate(chipMessages, locale);
  const brand = judged.brand.name;
  let chosen = proposals[0];
  const hidden = createElement('div', { class: 'words', role: 'status' });
  const showHidden = () => hidden.replaceChildren(...(chosen ? describeHidden(chosen, t) : []));
  const choices = proposals.map((proposal, at) => {
    const choose = () => {
      chosen = proposal;
      showHidden();
    };
    const isFirst = at === 0;
    const input = createElement('input', {
      type: 'radio',
      name: 'rule',
      checked: isFirst,
      change: choose,
    });
    return createElement('label', { class: 'rule' }, input, describeRule(proposal, brand, t));
  });
  showHidden();
  const legend = createElement('legend', { class: 'soft' }, t('ruleAsk'));
  return [
    createElement('div', { class: 'top' }, createElement('b', {}, t('ruleTitle', { brand }))),
    createElement('fieldset', { class: 'rules' }, legend, ...choices),
    hidden,
    createElement(
      'div',
      { class: 'acts' },
      createAct(t('ruleUse'), 'main', () => chosen && onRule(judged, chosen)),
      createAct(t('ruleOnlyThis'), 'plain', () => onCorrect(judged, 'notOurs')),
    ),
  ];
}

function describeRule({ rule }: RuleProposal, brand: string, t: Say): string {
  if (rule.kind === 'capital') return t('ruleCapital', { brand });
  if (rule.kind === 'excludedWord') return t('ruleWithout', { word: rule.word });
  return t('ruleContext', { words: rule.words.join(', ') });
}

/** What else would go: how many, and the newest in their own words. */
function describeHidden({ count, examples }: RuleProposal, t: Say): Node[] {
  const says = count === 0 ? t('hidesNone') : count === 1 ? t('hidesOne') : t('hides', { count });
  return [
    createElement('span', { class: 'soft' }, says),
    ...examples.map((text) => createElement('q', { dir: 'auto' }, text)),
  ];
}
