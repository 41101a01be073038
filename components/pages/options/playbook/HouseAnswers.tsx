import type { Brand } from '../../../../lib/domain/brand/brand';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { Fold } from '../../../ui/Fold';
import { LineList } from '../../../ui/LineList';
import { useTranslate } from '../../../ui/locale-context';
import { OwnGuidelines } from '../OwnGuidelines';
import { Answers } from './Answers';
import type { PlaybookEditor } from './playbook-editor';

interface HouseAnswersProps {
  editor: PlaybookEditor;
  /** The client's. */
  brandName: string;
  /** The other clients. */
  others: readonly Brand[];
  isAsked: boolean;
}

/** What the house answers, wants to be known for and holds to. */
export function HouseAnswers({ editor, brandName, others, isAsked }: HouseAnswersProps) {
  const t = useTranslate(playbookMessages);
  const { playbook, change } = editor;
  const lines = (part: 'keyMessages' | 'houseRules') => ({
    lines: playbook[part],
    maxLength: PLAYBOOK_LIMITS.lineLength,
    placeholder: t('addLine'),
    removeLabel: (line: string) => t('removeLine', { line }),
    onChange: (next: string[]) =>
      change((all) => ({ ...all, [part]: next.slice(0, PLAYBOOK_LIMITS.lines) })),
  });
  return (
    <Fold id="part-answers" title={t('house')} note={useNote(playbook)} isAsked={isAsked}>
      <Answers editor={editor} brandName={brandName} others={others} />
      <LineList {...lines('keyMessages')} label={t('keyMessages')} hint={t('keyMessagesHint')} />
      <LineList {...lines('houseRules')} label={t('houseRules')} hint={t('houseRulesHint')} />
      <OwnGuidelines
        guidelines={playbook.ownGuidelines}
        createId={() => crypto.randomUUID()}
        onChange={(make) =>
          change((all) => ({ ...all, ownGuidelines: make([...all.ownGuidelines]) }))
        }
      />
    </Fold>
  );
}

function useNote({ answers, keyMessages, houseRules, ownGuidelines }: Playbook): string {
  const t = useTranslate(playbookMessages);
  const rules = keyMessages.length + houseRules.length + ownGuidelines.length;
  if (answers.length + rules === 0) return t('houseNone');
  return t('houseNote', { answers: answers.length, rules });
}
