import { BRAND_COLOURS, type BrandColour } from '../../../../lib/domain/brand/brand';
import { colourOf } from '../../../../lib/domain/brand/colour-of';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { useTranslate } from '../../../ui/locale-context';
import { SelectField } from '../../../ui/SelectField';
import { Tile } from '../../../ui/Tile';
import type { BrandFields } from '../use-brand-fields';
import { SwitchRow } from './SwitchRow';

const CUSTOMERS = 'customers';
const LANGUAGES = ['es', 'en', 'ca'] as const;
const GENERAL = 0;
const RETENTION_DAYS = [30, 90, 180, 365, 730] as const;

/** How the client is told apart, in which language it answers, how long it is kept, and its rest. */
export function Look({ brand, set }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  const { retentionDays = GENERAL } = brand;
  const offered = [...new Set<number>([...RETENTION_DAYS, retentionDays])].filter((one) => one > 0);
  return (
    <>
      <ColourField
        name={brand.name}
        colour={colourOf(brand)}
        onChange={(colour) => set({ colour })}
      />
      <div className="two">
        <SelectField
          label={t('replyLanguage')}
          value={brand.replyLanguage ?? CUSTOMERS}
          options={[CUSTOMERS, ...LANGUAGES].map((value) => ({
            value: value as typeof CUSTOMERS | (typeof LANGUAGES)[number],
            label: t(value as typeof CUSTOMERS),
          }))}
          onChange={(value) => set({ replyLanguage: value === CUSTOMERS ? undefined : value })}
        />
        <SelectField
          label={t('retention')}
          value={`${retentionDays}`}
          options={[
            { value: `${GENERAL}`, label: t('forGood') },
            ...offered.map((days) => ({ value: `${days}`, label: t('days', { count: days }) })),
          ]}
          onChange={(days) => set({ retentionDays: Number(days) || undefined })}
        />
      </div>
      <ul className="switches">
        <SwitchRow
          title={t('needsCapital')}
          text={t('contextHint')}
          isOn={brand.needsCapital ?? false}
          onChange={(needsCapital) => set({ needsCapital })}
        />
        <SwitchRow
          title={t('pause')}
          text={t('pauseHint')}
          isOn={brand.isPaused}
          onChange={(isPaused) => set({ isPaused })}
        />
      </ul>
    </>
  );
}

interface ColourFieldProps {
  name: string;
  colour: BrandColour;
  onChange(colour: BrandColour): void;
}

function ColourField({ name, colour, onChange }: ColourFieldProps) {
  const t = useTranslate(brandFormMessages);
  return (
    <fieldset className="field colours">
      <legend className="label">{t('colour')}</legend>
      {BRAND_COLOURS.map((one) => (
        <label key={one} className={one === colour ? 'is-on' : undefined} title={t(one)}>
          <input
            type="radio"
            className="sr"
            name="colour"
            checked={one === colour}
            onChange={() => onChange(one)}
          />
          <Tile name={name} colour={one} />
          <span className="sr">{t(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
