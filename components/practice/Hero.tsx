import { Check, EyeOff, Lock, type LucideIcon } from 'lucide-react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { usePracticeText } from './use-practice-text';

interface HeroProps {
  onPractise: () => void;
  onAddClient: () => void;
}

/** What Respira is, in one sentence and three promises. */
export function Hero({ onPractise, onAddClient }: HeroProps) {
  const t = usePracticeText();
  return (
    <section className="first" aria-labelledby="hero-title">
      <Breath />
      <h1 id="hero-title">{t('heroTitle')}</h1>
      <p className="lede">{t('heroLede')}</p>
      <div className="acts">
        <Button look="main" className="big" onClick={onPractise}>
          {t('practise')}
        </Button>
        <Button className="big" onClick={onAddClient}>
          {t('addClient')}
        </Button>
      </div>
      <ul className="vows" aria-label={t('promises')}>
        <Vow icon={Check} text={t('neverPosts')} />
        <Vow icon={Lock} text={t('staysHere')} />
        <Vow icon={EyeOff} text={t('seesOpened')} />
      </ul>
    </section>
  );
}

function Breath() {
  return (
    <svg className="breath" viewBox="0 0 120 120" aria-hidden="true">
      <circle className="out" cx="60" cy="60" r="51" />
      <circle className="in" cx="60" cy="60" r="26" />
    </svg>
  );
}

function Vow({ icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <li>
      <Icon of={icon} />
      {text}
    </li>
  );
}
