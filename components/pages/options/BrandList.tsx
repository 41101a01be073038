import { useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { colourOf } from '../../../lib/domain/brand/colour-of';
import { searchKey } from '../../../lib/domain/text/fold-for-search';
import { optionsMessages } from '../../../lib/i18n/options';
import { Fold } from '../../ui/Fold';
import { useTranslate } from '../../ui/locale-context';
import { Tile } from '../../ui/Tile';
import { PartLinks } from './PartLinks';

interface BrandListProps {
  brands: readonly Brand[];
  /** Ids of brands that are not saved yet. */
  unsaved: ReadonlySet<string>;
  selectedId: string | undefined;
  /** The client that has the whole attention now. */
  focusedId: string | undefined;
  onSelect(id: string): void;
}

/** From so many on one looks for a name rather than along the list. */
const MANY = 9;

/** The clients to choose from; those put away stand apart. */
export function BrandList(props: BrandListProps) {
  const t = useTranslate(optionsMessages);
  const [wanted, setWanted] = useState('');
  const awake = props.brands.filter(({ isArchived }) => !isArchived);
  const here = awake.filter(({ name }) => searchKey(name).includes(searchKey(wanted)));
  const away = props.brands.filter(({ isArchived }) => isArchived);
  const isAwayChosen = away.some(({ id }) => id === props.selectedId);
  return (
    <div className="clients">
      {awake.length >= MANY && (
        <input
          type="search"
          className="input"
          aria-label={t('findClient')}
          placeholder={t('findClient')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <Rows {...props} brands={here} label={t('clients')} />
      {away.length > 0 && (
        <Fold title={t('archived', { count: away.length })} isAsked={isAwayChosen}>
          <Rows {...props} brands={away} label={t('archivedClients')} />
        </Fold>
      )}
    </div>
  );
}

function Rows({
  brands,
  unsaved,
  selectedId,
  focusedId,
  label,
  onSelect,
}: BrandListProps & { label: string }) {
  const t = useTranslate(optionsMessages);
  function describe(brand: Brand): string {
    if (unsaved.has(brand.id)) return t('unsaved');
    if (brand.id === focusedId) return t('focused');
    return t(brand.isPaused ? 'paused' : 'attentive');
  }
  return (
    <ul className="list" aria-label={label}>
      {brands.map((brand) => (
        <li key={brand.id}>
          <button
            type="button"
            aria-current={brand.id === selectedId ? 'true' : undefined}
            onClick={() => onSelect(brand.id)}
          >
            <Tile name={brand.name} colour={colourOf(brand)} />
            <span className="grow">
              <b className="cut">{brand.name || t('unnamed')}</b>
              <small>{describe(brand)}</small>
            </span>
          </button>
          {brand.id === selectedId && <PartLinks client={brand.id} />}
        </li>
      ))}
    </ul>
  );
}
