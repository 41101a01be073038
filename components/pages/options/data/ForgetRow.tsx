import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { ForgetForm } from './ForgetForm';
import type { PersonTools } from './log-tools';

/** All of one person goes, after a look at it. */
export function ForgetRow({ tools }: { tools: PersonTools }) {
  const t = useTranslate(dataMessages);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('forget')}</b>
        <p>{t('forgetText')}</p>
      </div>
      <Button
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          setSaid('');
        }}
      >
        <Icon of={Trash2} />
        {t('choose')}
      </Button>
      <p className="said-last" role="status">
        {said}
      </p>
      {isOpen && (
        <ForgetForm
          tools={tools}
          onDone={(text) => {
            setOpen(false);
            setSaid(text);
          }}
        />
      )}
    </li>
  );
}
