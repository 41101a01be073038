import { Plus } from 'lucide-react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { optionsMessages } from '../../../../lib/i18n/options';
import { planMessages } from '../../../../lib/i18n/plan';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Logo } from '../../../ui/Logo';
import { useTranslate } from '../../../ui/locale-context';
import { type EditorState, findSelected, listUnsaved } from '../editor-state';
import { PlanDesk } from './PlanDesk';
import type { PlaybookStore } from './playbook-store';

interface PlanPlaceProps {
  state: EditorState;
  store: PlaybookStore;
  isAsked: boolean;
  practiceUrl: string;
  onAdd(): void;
  onSelect(id: string): void;
}

/** The plan of the chosen client, with the others to choose from; what it is for, while there is none. */
export function PlanPlace({ state, store, isAsked, practiceUrl, onAdd, onSelect }: PlanPlaceProps) {
  const brand = findSelected(state);
  if (!state.isReady) return undefined;
  const unsaved = listUnsaved(state);
  if (!brand || unsaved.has(brand.id))
    return <NoPlan hasClient={brand !== undefined} onAdd={onAdd} />;
  const offered = state.saved.filter(({ id, isArchived }) => !isArchived || id === brand.id);
  return (
    <PlanDesk
      key={brand.id}
      brand={brand}
      store={store}
      isAsked={isAsked}
      practiceUrl={practiceUrl}
    >
      {offered.length > 1 && <WhosePlan brands={offered} chosen={brand.id} onSelect={onSelect} />}
    </PlanDesk>
  );
}

interface WhosePlanProps {
  brands: readonly Brand[];
  chosen: string;
  onSelect(id: string): void;
}

function WhosePlan({ brands, chosen, onSelect }: WhosePlanProps) {
  const t = useTranslate(planMessages);
  return (
    <select
      className="input select is-short"
      aria-label={t('whosePlan')}
      value={chosen}
      onChange={({ target }) => onSelect(target.value)}
    >
      {brands.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function NoPlan({ hasClient, onAdd }: { hasClient: boolean; onAdd(): void }) {
  const t = useTranslate(planMessages);
  const options = useTranslate(optionsMessages);
  return (
    <section className="block" id="plan" aria-labelledby="plan-title">
      <h2 className="heading" id="plan-title" tabIndex={-1}>
        {t('plan')}
      </h2>
      <div className="empty">
        <span className="mark">
          <Logo size={48} />
        </span>
        <p className="big">{t('noPlan')}</p>
        {!hasClient && (
          <Button look="main" onClick={onAdd}>
            <Icon of={Plus} />
            {options('addClient')}
          </Button>
        )}
      </div>
    </section>
  );
}
