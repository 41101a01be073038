import { Check, Pencil, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportPlan } from '../../../lib/domain/brand/plan-brand-import';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

interface ImportPreviewProps {
  /** Name of the file. */
  file: string;
  plan: ImportPlan;
  /** Names of entries in the file that this version does not know. */
  droppedKeys: readonly string[];
  /** It was told to apply, and the store refused. */
  isFailed: boolean;
  onApply(): void;
  onCancel(): void;
}

/** What a file would do, before it is done. */
export function ImportPreview(props: ImportPreviewProps) {
  const { file, plan, droppedKeys, onApply, onCancel } = props;
  const t = useTranslate(brandImportMessages);
  const title = useRef<HTMLParagraphElement>(null);
  const hasEffect = plan.added.length + plan.changed.length > 0;
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="preview">
      <p className="preview-title" ref={title} tabIndex={-1}>
        {t('preview', { file })}
      </p>
      <PlanList plan={plan} />
      {!hasEffect && <p className="soft">{t('nothing')}</p>}
      {droppedKeys.length > 0 && (
        <p className="soft">{t('dropped', { keys: droppedKeys.join(', ') })}</p>
      )}
      <div className="acts">
        {hasEffect && (
          <Button look="main" onClick={onApply}>
            {t('apply')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
      <p className="field-error" role="alert">
        {props.isFailed && t('notApplied')}
      </p>
    </div>
  );
}

function PlanList({ plan }: { plan: ImportPlan }) {
  const t = useTranslate(brandImportMessages);
  return (
    <ul className="plan">
      {plan.added.map((brand) => (
        <li key={brand.id}>
          <Icon of={Plus} size={14} />
          <b>{brand.name}</b>
          <span className="soft">{t('added')}</span>
        </li>
      ))}
      {plan.changed.map(({ after, fields }) => (
        <li key={after.id}>
          <Icon of={Pencil} size={14} />
          <b>{after.name}</b>
          <span className="soft">
            {t('changed')}: {fields.map((field) => t(field)).join(', ')}
          </span>
        </li>
      ))}
      {plan.unchanged.map((brand) => (
        <li key={brand.id} className="soft">
          <Icon of={Check} size={14} />
          <b>{brand.name}</b>
          <span>{t('unchanged')}</span>
        </li>
      ))}
    </ul>
  );
}
