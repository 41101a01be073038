import { createElement } from '../../dom/create-element';
import { isNamedOnly } from '../../domain/brand/is-named-only';
import { createTranslate, type Locale, type Translate } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { kindMessages } from '../../i18n/kinds';
import { isPerhapsIronic, type JudgedMention } from './chip-model';
import { createAct } from './create-act';
import type { CardActions } from './create-chip-card';
import { createReasons } from './create-reasons';
import { createTypeChoice } from './create-type-choice';
import { colourOfType } from './marked-kind';

export interface MentionViewActions extends Omit<CardActions, 'onAskRules' | 'onRule' | 'onClose'> {
  onNotOurs: () => void;
}

type Say = Translate<keyof (typeof chipMessages)['es']>;

/** What the card shows first: for whom, why, reply, correct. */
export function createMentionView(
  all: readonly JudgedMention[],
  judged: JudgedMention,
  locale: Locale,
  actions: MentionViewActions,
): Node[] {
  const t = createTranslate(chipMessages, locale);
  const correct = (type: Parameters<CardActions['onCorrect']>[1]) =>
    actions.onCorrect(judged, type);
  return [
    all.length > 1
      ? createBrandChoice(all, judged, locale, actions.onChoose)
      : createElement('div', { class: 'top' }, createElement('b', {}, judged.brand.name)),
    createReasons(judged, locale),
    ...(isNamedOnly(judged.mention, judged.brand, document.location.href)
      ? [createElement('p', { class: 'soft' }, t('namedOnly'))]
      : []),
    ...createMainActs(judged, t, actions),
    createElement(
      'div',
      { class: 'acts acts-more' },
      createTypeChoice(judged.verdict.type, locale, correct),
      createAct(t('notOurs'), 'text', actions.onNotOurs),
    ),
  ];
}

function createMainActs(judged: JudgedMention, t: Say, actions: MentionViewActions): Node[] {
  const reply = createAct(t('reply'), 'main', () => {
    if (!actions.onReply(judged)) reply.replaceWith(createElement('span', {}, t('openYourself')));
  });
  const acts = { class: 'acts' };
  const say = (type: 'complaint' | 'praise' | 'other') => () => actions.onCorrect(judged, type);
  if (isPerhapsIronic(judged.verdict)) {
    const yes = createAct(t('ironyYes'), 'plain', say('complaint'));
    const no = createAct(t('ironyNo'), 'plain', say('praise'));
    return [createElement('div', acts, yes, no), createElement('div', acts, reply)];
  }
  const isComplaint = colourOfType(judged.verdict.type) === 'complaint';
  const dismiss = isComplaint ? t('notComplaint') : t('notThis');
  return [createElement('div', acts, reply, createAct(dismiss, 'plain', say('other')))];
}

/** The brands with what the post is for each; the pressed one is answered for. */
function createBrandChoice(
  all: readonly JudgedMention[],
  chosen: JudgedMention,
  locale: Locale,
  onChoose: (judged: JudgedMention) => void,
): HTMLElement {
  const t = createTranslate(chipMessages, locale);
  const kind = createTranslate(kindMessages, locale);
  const choices = all.map((judged) => {
    const isChosen = judged === chosen;
    const button = createAct('', 'plain', () => onChoose(judged));
    button.className = `brand k-${colourOfType(judged.verdict.type)}`;
    button.setAttribute('aria-pressed', String(isChosen));
    button.append(
      createElement('b', {}, judged.brand.name),
      createElement('span', { class: 'kind' }, kind(judged.verdict.type)),
    );
    return button;
  });
  const label = createElement('span', { class: 'soft' }, t('answerAs'));
  return createElement(
    'div',
    { class: 'brands', role: 'group', 'aria-label': t('answerAs') },
    label,
    ...choices,
  );
}
