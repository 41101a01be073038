import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { planMessages } from '../../../../lib/i18n/plan';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { SavedNote } from '../SavedNote';
import { ContactsFold } from './ContactsFold';
import { CrowdCard } from './CrowdCard';
import { PlanFold } from './PlanFold';
import type { PlaybookEditor } from './playbook-editor';
import { TroubleCard } from './TroubleCard';

interface PlanSectionProps {
  brand: Brand;
  editor: PlaybookEditor | undefined;
  isAsked: boolean;
  /** Practice feed of this client. */
  drillUrl: string;
  children: ReactNode;
}

/** Whom to call and what to say first, decided calmly. */
export function PlanSection({ brand, editor, isAsked, drillUrl, children }: PlanSectionProps) {
  const t = useTranslate(planMessages);
  return (
    <section className="block" id="plan" aria-labelledby="plan-title">
      <div className="title">
        <div className="grow">
          <h2 className="heading" id="plan-title" tabIndex={-1}>
            {t('plan')}
          </h2>
          <p className="soft">{t('planText', { name: brand.name })}</p>
        </div>
        {children}
        {editor && <SavedNote writing={editor.writing} gap={editor.gap} onRetry={editor.flush} />}
        <a className="btn" href={drillUrl} target="_blank" rel="noreferrer">
          <Icon of={Play} />
          {t('drill')}
        </a>
      </div>
      {editor && (
        <>
          <div className="cards">
            <TroubleCard editor={editor} trouble="safety" />
            <CrowdCard editor={editor} />
            <TroubleCard editor={editor} trouble="legal" />
          </div>
          <div className="folds">
            <ContactsFold editor={editor} />
            <PlanFold editor={editor} isAsked={isAsked} />
          </div>
        </>
      )}
    </section>
  );
}
