import { useState } from 'react';
import type { Contact, Trouble } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { Button } from '../../../ui/Button';
import { EntryBox } from '../../../ui/EntryBox';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import { findContact } from './find-contact';
import { type PlaybookEditor, withEntry } from './playbook-editor';
import { useProblemText } from './use-problem-text';

interface ContactFormProps {
  editor: PlaybookEditor;
  trouble: Trouble;
  onDone(): void;
}

const { nameLength, phoneLength, emailLength } = PLAYBOOK_LIMITS;

/** Who is called in one kind of trouble, and how; begun with the first letter typed. */
export function ContactForm({ editor, trouble, onDone }: ContactFormProps) {
  const t = useTranslate(planMessages);
  const describe = useProblemText();
  const [id] = useState(() => crypto.randomUUID());
  const contact: Contact = findContact(editor.playbook, trouble) ?? { id, trouble, name: '' };
  const index = editor.playbook.contacts.indexOf(contact);
  const error = (field: string) => {
    const found = editor.problems.find(
      (one) => one.part === 'contacts' && one.index === index && one.field === field,
    );
    return found && describe(found.code);
  };
  const field = (part: 'name' | 'backup' | 'phone' | 'email', maxLength: number) => ({
    label: t(`${part}Of`),
    hint: '',
    value: contact[part] ?? '',
    maxLength,
    error: error(part),
    onChange: (text: string) => editor.change(withEntry('contacts', { ...contact, [part]: text })),
  });
  return (
    <EntryBox label={t(trouble)} isTight>
      <TextField {...field('name', nameLength)} isFocused />
      <TextField {...field('phone', phoneLength)} />
      <TextField {...field('backup', nameLength)} />
      <TextField {...field('email', emailLength)} />
      <div className="acts">
        <Button onClick={() => editor.close('contacts', contact.id) && onDone()}>
          {t('done')}
        </Button>
        {index >= 0 && (
          <Button
            look="plain"
            onClick={() => {
              onDone();
              editor.remove('contacts', contact.name || t('somebody'), contact.id);
            }}
          >
            {t('remove')}
          </Button>
        )}
      </div>
    </EntryBox>
  );
}
