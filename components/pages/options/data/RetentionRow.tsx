import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { useTranslate } from '../../../ui/locale-context';
import type { BrandEditor } from '../use-brand-editor';

const FOR_GOOD = 0;
const MIXED = -1;
const OFFERED = [30, 90, 180, 365, 730] as const;
const YEAR = 365;

/** How long the log is kept, for all clients at once; each may have its own in its form. */
export function RetentionRow({ editor }: { editor: BrandEditor }) {
  const t = useTranslate(dataMessages);
  const { saved } = editor.state;
  const kept = [...new Set(saved.map(({ retentionDays = FOR_GOOD }) => retentionDays))];
  const value = kept.length > 1 ? MIXED : (kept[0] ?? FOR_GOOD);
  const offered = [...new Set<number>([...OFFERED, ...kept])].filter((days) => days > 0);
  const set = (days: number) =>
    void editor.update((all) =>
      all.map(({ retentionDays: _, ...brand }) =>
        days > 0 ? { ...brand, retentionDays: days } : brand,
      ),
    );
  function describe(days: number): string {
    if (days % YEAR !== 0) return t('days', { count: days });
    return days === YEAR ? t('oneYear') : t('years', { count: days / YEAR });
  }
  return (
    <li>
      <div className="grow">
        <b id="retention">{t('retention')}</b>
        <p>{t(value === FOR_GOOD ? 'forGoodText' : 'retentionText')}</p>
      </div>
      <select
        className="input select is-short"
        aria-labelledby="retention"
        value={value}
        disabled={saved.length === 0}
        onChange={({ target }) => set(Number(target.value))}
      >
        {value === MIXED && <option value={MIXED}>{t('mixed')}</option>}
        {offered
          .sort((one, other) => one - other)
          .map((days) => (
            <option key={days} value={days}>
              {describe(days)}
            </option>
          ))}
        <option value={FOR_GOOD}>{t('forGood')}</option>
      </select>
    </li>
  );
}
