import { useState } from 'react';
import type { Trouble } from '../../../../lib/domain/playbook/playbook';
import { planMessages } from '../../../../lib/i18n/plan';
import { Fold } from '../../../ui/Fold';
import { useTranslate } from '../../../ui/locale-context';
import { ContactForm } from './ContactForm';
import { findContact } from './find-contact';
import type { PlaybookEditor } from './playbook-editor';
import { RemovedNote } from './RemovedNote';

/** Those that have no card of their own. */
const TROUBLES = ['press', 'staff', 'data', 'other'] as const satisfies readonly Trouble[];

/** Who is called in other kinds of trouble. */
export function ContactsFold({ editor }: { editor: PlaybookEditor }) {
  const t = useTranslate(planMessages);
  const [open, setOpen] = useState<Trouble>();
  const named = TROUBLES.filter((trouble) => findContact(editor.playbook, trouble));
  return (
    <>
      <RemovedNote editor={editor} part="contacts" />
      <Fold
        title={t('contacts')}
        note={named.length > 0 ? named.map((one) => t(one)).join(' · ') : t('contactsNone')}
      >
        <ul className="facts-table">
          {TROUBLES.map((trouble) => (
            <li key={trouble} className={trouble === open ? 'is-open' : undefined}>
              {trouble === open ? (
                <ContactForm editor={editor} trouble={trouble} onDone={() => setOpen(undefined)} />
              ) : (
                <ContactRow editor={editor} trouble={trouble} onOpen={() => setOpen(trouble)} />
              )}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

interface ContactRowProps {
  editor: PlaybookEditor;
  trouble: (typeof TROUBLES)[number];
  onOpen(): void;
}

function ContactRow({ editor, trouble, onOpen }: ContactRowProps) {
  const t = useTranslate(planMessages);
  const contact = findContact(editor.playbook, trouble);
  return (
    <button type="button" className="fact-row" onClick={onOpen}>
      <b>{t(trouble)}</b>
      <span className={contact ? 'grow' : 'grow soft'}>
        {contact ? contact.name || t('noName') : t('nobody')}
      </span>
      <span className="soft nowrap">{contact?.phone}</span>
      <span className="row-act nowrap">{t(contact ? 'change' : 'addHere')}</span>
    </button>
  );
}
