import {
  Flag,
  Globe,
  ListChecks,
  type LucideIcon,
  Pencil,
  ShieldCheck,
  Sparkles,
  Users,
} from 'lucide-react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { useVisibleSection } from './use-visible-section';

const SECTIONS = [
  { id: 'clients', icon: Users },
  { id: 'plan', icon: Flag },
  { id: 'tips', icon: ListChecks },
  { id: 'data', icon: ShieldCheck },
  { id: 'engine', icon: Sparkles },
  { id: 'language', icon: Globe },
] as const satisfies readonly { id: string; icon: LucideIcon }[];

const SECTION_IDS = SECTIONS.map(({ id }) => id);

interface RailProps {
  practiceUrl: string;
  /** A section is asked for; what stood in its place goes. */
  onGo(): void;
}

/** The way through the page, and to the practice feed. */
export function Rail({ practiceUrl, onGo }: RailProps) {
  const t = useTranslate(optionsMessages);
  const current = useVisibleSection(SECTION_IDS);
  return (
    <nav className="rail" aria-label={t('nav')}>
      <div className="rail-inner">
        <div className="brand">
          <span className="mark">
            <Logo />
          </span>
          Respira
        </div>
        {SECTIONS.map(({ id, icon }) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={onGo}
            aria-current={id === current ? 'true' : undefined}
          >
            <Icon of={icon} />
            {t(id)}
          </a>
        ))}
        <a className="last" href={practiceUrl}>
          <Icon of={Pencil} />
          {t('practice')}
        </a>
      </div>
    </nav>
  );
}
