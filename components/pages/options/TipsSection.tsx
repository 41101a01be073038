import { useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { CheckId } from '../../../lib/domain/checklist/check-ids';
import type { ChecklistSettings } from '../../../lib/domain/checklist/checklist-settings';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import { type SetAside, withSetAside } from '../../../lib/domain/checklist/set-aside';
import { tipsMessages } from '../../../lib/i18n/tips';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import type { ChecklistEditor } from './checklist-store';
import { OwnGuidelines } from './OwnGuidelines';
import { TipRow } from './TipRow';

/** Shown at first: what replies lack most, and the guard of personal data. */
const FIRST: readonly CheckId[] = ['K02', 'K03', 'K04', 'K05', 'K09', 'K19'];

interface TipsSectionProps {
  editor: ChecklistEditor;
  brands: readonly Brand[];
  createId(): string;
}

/** Which checks count, what was set aside, and guidelines of the user's own. */
export function TipsSection({ editor, brands, createId }: TipsSectionProps) {
  const t = useTranslate(tipsMessages);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { value } = editor;
  const update = (change: (settings: ChecklistSettings) => ChecklistSettings) =>
    editor.update(change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const switchCheck = (id: CheckId, isOn: boolean) =>
    update((settings) => ({
      ...settings,
      setAside: isOn
        ? settings.setAside.filter((one) => one.id !== id || one.scope !== 'always')
        : withSetAside(settings.setAside, asideForGood(id)),
    }));
  const restore = ({ id, scope, brandId }: SetAside) =>
    update((settings) => ({
      ...settings,
      setAside: settings.setAside.filter(
        (one) => one.id !== id || one.scope !== scope || one.brandId !== brandId,
      ),
    }));
  const isAside = (id: CheckId) => value.setAside.some((one) => one.id === id);
  const shown = GUIDELINES.filter(({ id }) => isOpen || FIRST.includes(id) || isAside(id));
  return (
    <section className="block" id="tips" aria-labelledby="tips-title">
      <div className="title">
        <div>
          <h2 className="heading" id="tips-title" tabIndex={-1}>
            {t('tips')}
          </h2>
          <p className="soft">{t('tipsText')}</p>
        </div>
      </div>
      {hasFailed && (
        <p className="field-error" role="alert">
          {t('saveFailed')}
        </p>
      )}
      <ul className="tips">
        {shown.map((guideline) => (
          <TipRow
            key={guideline.id}
            guideline={guideline}
            setAside={value.setAside.filter(({ id }) => id === guideline.id)}
            brands={brands}
            isOpen={isOpen}
            onSwitch={(isOn) => void switchCheck(guideline.id, isOn)}
            onRestore={(one) => void restore(one)}
          />
        ))}
      </ul>
      <Button look="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'fewer' : 'all')}
      </Button>
      <OwnGuidelines
        guidelines={value.ownGuidelines}
        createId={createId}
        onChange={(change) =>
          void update((settings) => ({
            ...settings,
            ownGuidelines: change(settings.ownGuidelines),
          }))
        }
      />
    </section>
  );
}

const asideForGood = (id: CheckId): SetAside => ({
  id,
  reason: 'notOurWay',
  scope: 'always',
  brandId: '',
  at: new Date().toISOString(),
});
