import { PAGE_KEYS, type PageKeys } from '../../../lib/domain/keys/page-keys';
import { keyMessages } from '../../../lib/i18n/keys';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

export interface KeysBlockProps {
  keys: PageKeys;
  /** The browser keeps them: it alone can change them. */
  onChange(): void;
}

/** The extension's own keys, as the person has them. */
export function KeysBlock({ keys, onChange }: KeysBlockProps) {
  const t = useTranslate(keyMessages);
  return (
    <ul className="rows">
      <li>
        <div className="grow">
          <b>{t('title')}</b>
          <p>{t('text')}</p>
          <dl className="keys">
            {PAGE_KEYS.map((key) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{keys[key] ? <kbd className="kbd">{keys[key]}</kbd> : t('none')}</dd>
              </div>
            ))}
          </dl>
        </div>
        <Button onClick={onChange}>{t('change')}</Button>
      </li>
    </ul>
  );
}
