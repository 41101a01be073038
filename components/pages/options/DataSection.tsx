import { PanelRight } from 'lucide-react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { BrandsFile } from './BrandsFile';
import type { BrandEditor } from './use-brand-editor';

interface DataSectionProps {
  editor: BrandEditor;
  createId(): string;
  onOpenLog(): void;
}

export function DataSection({ editor, createId, onOpenLog }: DataSectionProps) {
  const t = useTranslate(optionsMessages);
  return (
    <section className="block" id="data" aria-labelledby="data-title">
      <div className="title">
        <h2 className="heading" id="data-title">
          {t('data')}
        </h2>
      </div>
      <p className="promise">
        <span className="mark">
          <Logo size={28} />
        </span>
        <span>{t('promise')}</span>
      </p>
      <ul className="rows">
        <Row title={t('seenTitle')} text={t('seen')} />
        <Row title={t('keptTitle')} text={t('kept')} />
        <Row title={t('notKeptTitle')} text={t('notKept')} />
        <Row title={t('logTitle')} text={t('logText')}>
          <Button onClick={onOpenLog}>
            <Icon of={PanelRight} />
            {t('openLog')}
          </Button>
        </Row>
        <BrandsFile editor={editor} createId={createId} />
      </ul>
    </section>
  );
}

interface RowProps {
  title: string;
  text: string;
  children?: React.ReactNode;
}

function Row({ title, text, children }: RowProps) {
  return (
    <li>
      <div className="grow">
        <b>{title}</b>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}
