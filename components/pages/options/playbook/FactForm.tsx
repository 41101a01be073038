import type { PlaybookFact } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { Button } from '../../../ui/Button';
import { EntryBox } from '../../../ui/EntryBox';
import { Fold } from '../../../ui/Fold';
import { LineList } from '../../../ui/LineList';
import { LongField } from '../../../ui/LongField';
import { useTranslate } from '../../../ui/locale-context';
import { DateField } from '../DateField';
import { TextField } from '../TextField';
import { isEmptyEntry } from './find-sheet-gap';
import { useProblemText } from './use-problem-text';

interface FactFormProps {
  fact: PlaybookFact;
  problems: readonly PlaybookProblem[];
  onChange(fact: PlaybookFact): void;
  onDone(): void;
  onRemove(): void;
}

/** One fact in full: what is asked, what is true, until when, and where it can be proved. */
export function FactForm({ fact, problems, onChange, onDone, onRemove }: FactFormProps) {
  const t = useTranslate(playbookMessages);
  const describe = useProblemText();
  const isTouched = !isEmptyEntry(fact);
  const error = (field: string) => {
    const found = problems.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    return isTouched && found ? describe(found.code) : undefined;
  };
  const set = (part: Partial<PlaybookFact>) => onChange({ ...fact, ...part });
  return (
    <EntryBox label={fact.question || t('aFact')}>
      <TextField
        label={t('question')}
        hint={t('questionHint')}
        value={fact.question}
        maxLength={PLAYBOOK_LIMITS.questionLength}
        error={error('question')}
        isFocused
        onChange={(question) => set({ question })}
      />
      <LongField
        label={t('text')}
        hint={t('textHint')}
        value={fact.text}
        maxLength={PLAYBOOK_LIMITS.factLength}
        error={error('text')}
        onChange={(text) => set({ text })}
      />
      <div className="two">
        <DateField
          label={t('validFrom')}
          value={fact.validFrom ?? ''}
          error={error('validFrom')}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DateField
          label={t('validUntil')}
          value={fact.validUntil ?? ''}
          error={error('validUntil')}
          onChange={(validUntil) => set({ validUntil })}
        />
      </div>
      <Fold title={t('moreOfFact')} isAsked={hasMore(fact)}>
        <LineList
          label={t('alsoAsked')}
          hint={t('alsoAskedHint')}
          lines={fact.alsoAsked ?? []}
          maxLength={PLAYBOOK_LIMITS.questionLength}
          placeholder={t('addLine')}
          removeLabel={(line) => t('removeLine', { line })}
          onChange={(lines) => set({ alsoAsked: lines.slice(0, PLAYBOOK_LIMITS.alsoAsked) })}
        />
        <LineList
          label={t('wordings')}
          hint={t('wordingsHint')}
          lines={fact.wordings}
          maxLength={PLAYBOOK_LIMITS.factLength}
          placeholder={t('addLine')}
          removeLabel={(line) => t('removeLine', { line })}
          onChange={(wordings) => set({ wordings: wordings.slice(0, PLAYBOOK_LIMITS.wordings) })}
        />
        <div className="two">
          <TextField
            label={t('link')}
            hint=""
            value={fact.link ?? ''}
            placeholder="https://"
            maxLength={PLAYBOOK_LIMITS.linkLength}
            error={error('link')}
            onChange={(link) => set({ link })}
          />
          <TextField
            label={t('owner')}
            hint=""
            value={fact.owner ?? ''}
            maxLength={PLAYBOOK_LIMITS.nameLength}
            error={undefined}
            onChange={(owner) => set({ owner })}
          />
        </div>
      </Fold>
      <div className="acts">
        <Button look="border" onClick={onDone}>
          {t('done')}
        </Button>
        <Button look="plain" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </EntryBox>
  );
}

const hasMore = ({ alsoAsked = [], wordings, link }: PlaybookFact) =>
  alsoAsked.length + wordings.length > 0 || link !== undefined;
