import type { RuleProposal } from '../../domain/log/brand-rule';
import type { Mention } from '../../domain/mention';
import type { TriageType } from '../../domain/triage/verdict';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { kindMessages } from '../../i18n/kinds';
import { askBackground } from '../../messaging/ask-background';
import type { PagePost } from '../../sites/site-adapter';
import type { JudgedMention } from './chip-model';
import type { VerdictSource } from './create-verdict-source';
import type { UndoStep } from './undo-place';

export interface CorrectionOptions {
  verdicts: VerdictSource;
  isPractice: boolean;
  readLocale: () => Locale;
  /** Shows a post as it is judged now. */
  showAgain: (page: PagePost) => void;
  tell: (page: PagePost, step: UndoStep) => void;
}

/** What the person says of a mention: it holds at once and can be taken back. */
export interface Corrections {
  correct(page: PagePost, judged: JudgedMention, type: TriageType): void;
  /** None on the practice feed, whose brands are not saved. */
  askRules(mention: Mention): Promise<RuleProposal[]>;
  /** It is not ours, and neither is what else the rule tells. */
  addRule(page: PagePost, judged: JudgedMention, proposal: RuleProposal): Promise<void>;
}

export function createCorrections(options: CorrectionOptions): Corrections {
  const { verdicts, isPractice, readLocale, showAgain, tell } = options;
  const correct = (
    page: PagePost,
    { mention, verdict }: JudgedMention,
    type: TriageType,
    takeBackMore?: () => Promise<unknown>,
  ) => {
    verdicts.correct(mention, { ...verdict, type, correctedType: type });
    showAgain(page);
    const onUndo = async () => {
      verdicts.correct(mention, verdict);
      await takeBackMore?.();
      showAgain(page);
    };
    tell(page, { text: describe(type, readLocale()), onUndo: () => void onUndo() });
  };
  return {
    correct,
    async askRules(mention) {
      if (isPractice) return [];
      const answer = await askBackground('proposeRules', { mention });
      return answer.ok ? answer.value : [];
    },
    async addRule(page, judged, { rule }) {
      const change = { brandId: judged.brand.id, rule };
      const answer = await askBackground('setBrandRule', { ...change, isOn: true });
      const isOn = answer.ok && answer.value;
      const drop = () => askBackground('setBrandRule', { ...change, isOn: false });
      correct(page, judged, 'notOurs', isOn ? drop : undefined);
    },
  };
}

function describe(type: TriageType, locale: Locale): string {
  const t = createTranslate(chipMessages, locale);
  if (type === 'notOurs') return t('saidNotOurs');
  if (type === 'other') return t('saidOther');
  return t('saidKind', { kind: createTranslate(kindMessages, locale)(type) });
}
