import { cleanDeadline } from '../../lib/domain/draft/clean-deadline';
import type { ComplaintFacts, DraftCase } from '../../lib/domain/draft/draft-input';
import { hasInsecureLink } from '../../lib/domain/draft/has-insecure-link';
import { ISSUE_IDS } from '../../lib/domain/draft/issue';
import { draftMessages } from '../../lib/i18n/drafts';
import { useTranslate } from '../ui/locale-context';
import { caseLook } from './case-look';
import { FactField } from './FactField';
import { FactMenu } from './FactMenu';
import type { SeemingFacts } from './use-facts';

interface FactsProps {
  facts: ComplaintFacts;
  /** What the post seems to be, while nobody said. */
  seeming: SeemingFacts;
  /** Whether the site has one: then a long reply may go in two. */
  hasLimit: boolean;
  onChange: (facts: ComplaintFacts) => void;
}

const CASES = [
  ...(['complaint', 'venting', 'irony', 'question', 'praise', 'idea', 'claim', 'refusal'] as const),
  ...([
    'competitor',
    'troll',
    'point',
    'crisis',
    'safety',
    'discrimination',
    'data',
    'legal',
    'staff',
    'treated',
  ] as const),
  'other',
] as const satisfies readonly DraftCase[];

const ISSUES = [...ISSUE_IDS, 'none'] as const;
const FAULTS = ['unknown', 'ours', 'notOurs'] as const;
const LENGTHS = ['S', 'M', 'L'] as const;

/** What only a person can say, by the kind of answer. */
const TO_SAY: Partial<Record<DraftCase, 'answer' | 'fact' | 'alternative' | 'topic'>> = {
  question: 'answer',
  claim: 'fact',
  refusal: 'alternative',
  crisis: 'topic',
};

/** Kinds of answer in which somebody is unhappy with something that happened. */
const WITH_ISSUE: readonly DraftCase[] = ['complaint', 'irony', 'refusal', 'point'];

/** What is known of the case as chips; a dashed one is a guess that a person may confirm. */
export function Facts({ facts, seeming, hasLimit, onChange }: FactsProps) {
  const t = useTranslate(draftMessages);
  const chosen = facts.case ?? seeming.case;
  const issue = facts.issue ?? seeming.issue ?? 'none';
  const fault = facts.fault ?? 'unknown';
  const toSay = TO_SAY[chosen];
  const hasIssue = WITH_ISSUE.includes(chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own.
    <div className="facts" role="group" aria-label={t('facts')}>
      <FactMenu
        label={t('case')}
        value={chosen}
        options={CASES.map((value) => ({ value, text: t(`case_${value}`) }))}
        kind={caseLook(chosen)}
        isGuess={facts.case === undefined}
        onChoose={(value) => onChange({ ...facts, case: value })}
      />
      {hasIssue && (
        <>
          <FactMenu
            label={t('issue')}
            value={issue}
            text={issue === 'none' && facts.issue === undefined ? t('issueOpen') : undefined}
            options={ISSUES.map((value) => ({ value, text: t(`issue_${value}`) }))}
            isGuess={facts.issue === undefined}
            onChoose={(value) => onChange({ ...facts, issue: value })}
          />
          <FactMenu
            label={t('fault')}
            value={fault}
            text={facts.fault === undefined ? t('faultOpen') : undefined}
            options={FAULTS.map((value) => ({ value, text: t(`fault_${value}`) }))}
            isGuess={facts.fault === undefined}
            onChoose={(value) => onChange({ ...facts, fault: value })}
          />
        </>
      )}
      <FactField
        label={t('deadline')}
        hint={t('deadlineOpen')}
        value={facts.deadline ?? ''}
        onType={(value) => onChange({ ...facts, deadline: cleanDeadline(value) })}
      />
      <FactMenu
        label={t('private')}
        value={(facts.private ?? seeming.private) ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, text: t(`private_${value}`) }))}
        onChoose={(value) => onChange({ ...facts, private: value === 'yes' })}
      />
      <FactMenu
        label={t('length')}
        value={facts.inTwoParts ? 'parts' : (facts.length ?? seeming.length)}
        options={[
          ...LENGTHS.map((value) => ({ value, text: t(`length_${value}`) })),
          ...(hasLimit ? [{ value: 'parts' as const, text: t('parts') }] : []),
        ]}
        onChoose={(value) =>
          onChange(
            value === 'parts'
              ? { ...facts, inTwoParts: true }
              : { ...facts, inTwoParts: false, length: value },
          )
        }
      />
      {toSay && (
        <FactField
          isWide
          note={hasInsecureLink(facts[toSay] ?? '') ? t('linkHttps') : undefined}
          label={t(`say_${toSay}`)}
          hint={t(`say_${toSay}`)}
          value={facts[toSay] ?? ''}
          onType={(value) => onChange({ ...facts, [toSay]: value })}
        />
      )}
    </div>
  );
}
