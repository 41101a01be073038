import { X } from 'lucide-react';
import type { Brand, Register } from '../../lib/domain/brand/brand';
import { colourOf } from '../../lib/domain/brand/colour-of';
import type { ReplyLanguage } from '../../lib/domain/post';
import { isAtOnce } from '../../lib/domain/triage/is-at-once';
import type { TriageType } from '../../lib/domain/triage/verdict';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { Tile } from '../ui/Tile';
import { Clock } from './Clock';

const REGISTER_NAME = {
  tu: 'voiceTu',
  usted: 'voiceUsted',
  vos: 'voiceVos',
  vosotros: 'voiceVosotros',
  ustedes: 'voiceUstedes',
} as const satisfies Record<Register, string>;

interface PanelHeadProps {
  brand: Brand;
  language: ReplyLanguage;
  postedAt: string | undefined;
  type: TriageType;
  now: number;
  onClose: () => void;
}

/** Whose reply this is, in which voice, and how much time is left. */
export function PanelHead({ brand, language, postedAt, type, now, onClose }: PanelHeadProps) {
  const t = useTranslate(panelMessages);
  const { register, person } = brand.voice;
  const voice = [
    // English has one "you": there is nothing to say about it.
    ...(language === 'en' ? [] : [t(REGISTER_NAME[register])]),
    t(person === 'yo' ? 'voiceYo' : 'voiceNosotros'),
  ];
  return (
    <header className="panel-head">
      <Tile name={brand.name} colour={colourOf(brand)} />
      <div className="who grow">
        <div className="name cut">{brand.name}</div>
        <div className="voice">{voice.join(', ')}</div>
      </div>
      {isAtOnce(type) ? (
        <span className="clock is-late">{t('now')}</span>
      ) : (
        <Clock postedAt={postedAt} now={now} />
      )}
      <Button look="icon" aria-label={t('close')} onClick={onClose}>
        <Icon of={X} />
      </Button>
    </header>
  );
}
