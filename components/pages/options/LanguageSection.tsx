import { LOCALES, type Locale } from '../../../lib/i18n/catalogue';
import { optionsMessages } from '../../../lib/i18n/options';
import { useTranslate } from '../../ui/locale-context';
import { KeysBlock, type KeysBlockProps } from './KeysBlock';
import { RemindersRow, type RemindersRowProps } from './RemindersRow';

export type LocaleChoice = Locale | 'auto';

const OWN_NAMES: Record<Locale, string> = { es: 'Español', en: 'English', ca: 'Català' };
const CHOICES: readonly LocaleChoice[] = ['auto', ...LOCALES];

interface LanguageSectionProps {
  choice: LocaleChoice;
  onChoose(choice: LocaleChoice): void;
  reminders: RemindersRowProps;
  shortcuts: KeysBlockProps;
}

export function LanguageSection({ choice, onChoose, reminders, shortcuts }: LanguageSectionProps) {
  const t = useTranslate(optionsMessages);
  return (
    <section className="block" id="language" aria-labelledby="language-title">
      <div className="title">
        <div>
          <h2 className="heading" id="language-title" tabIndex={-1}>
            {t('language')}
          </h2>
          <p className="soft">{t('languageText')}</p>
        </div>
      </div>
      <fieldset className="choice languages">
        <legend className="sr">{t('whichLanguage')}</legend>
        {CHOICES.map((one) => (
          <label key={one} className={one === choice ? 'opt is-on' : 'opt'}>
            <input
              type="radio"
              className="sr"
              name="locale"
              checked={one === choice}
              onChange={() => onChoose(one)}
            />
            <span className="dot" />
            {one === 'auto' ? t('auto') : <span lang={one}>{OWN_NAMES[one]}</span>}
          </label>
        ))}
      </fieldset>
      <RemindersRow {...reminders} />
      <KeysBlock {...shortcuts} />
    </section>
  );
}
