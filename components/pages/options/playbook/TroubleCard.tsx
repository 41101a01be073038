import { Phone } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../../../lib/domain/playbook/playbook';
import { planMessages } from '../../../../lib/i18n/plan';
import { Button } from '../../../ui/Button';
import { Filled } from '../../../ui/Filled';
import { Icon } from '../../../ui/Icon';
import { KindIcon } from '../../../ui/KindIcon';
import { useTranslate } from '../../../ui/locale-context';
import { ContactForm } from './ContactForm';
import { findContact } from './find-contact';
import type { PlaybookEditor } from './playbook-editor';

interface TroubleCardProps {
  editor: PlaybookEditor;
  trouble: 'safety' | 'legal';
}

/** One kind of serious trouble: who takes it, and what is done meanwhile. */
export function TroubleCard({ editor, trouble }: TroubleCardProps) {
  const t = useTranslate(planMessages);
  const [isOpen, setOpen] = useState(false);
  const contact = findContact(editor.playbook, trouble);
  return (
    <article className="plan-card">
      <KindIcon type={trouble} />
      <h3>{t(trouble)}</h3>
      {isOpen ? (
        <ContactForm editor={editor} trouble={trouble} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p>
            <WhoTakesIt contact={contact} trouble={trouble} /> {t(`${trouble}Do`)}
          </p>
          {contact?.phone && (
            <p className="phone">
              <Icon of={Phone} size={14} />
              <bdi>{contact.phone}</bdi>
            </p>
          )}
          <Button look="text" className="add" onClick={() => setOpen(true)}>
            {contact ? t('change') : t('name')}
            <span className="sr">: {t(trouble)}</span>
          </Button>
        </>
      )}
    </article>
  );
}

function WhoTakesIt({
  contact,
  trouble,
}: {
  contact: Contact | undefined;
  trouble: 'safety' | 'legal';
}) {
  const t = useTranslate(planMessages);
  if (!contact) return t('nobody');
  if (contact.name.trim() === '') return t('noName');
  const key = contact.backup ? (`${trouble}WhoElse` as const) : (`${trouble}Who` as const);
  return (
    <Filled
      text={t(key)}
      values={{ name: <b>{contact.name}</b>, backup: <b>{contact.backup}</b> }}
    />
  );
}
