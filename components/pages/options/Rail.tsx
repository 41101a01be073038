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
import { useEffect, useRef } from 'react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { SECTIONS, type SectionId, writeSection } from './asked-section';

const ICONS: Record<SectionId, LucideIcon> = {
  clients: Users,
  plan: Flag,
  tips: ListChecks,
  data: ShieldCheck,
  engine: Sparkles,
  language: Globe,
};

interface RailProps {
  practiceUrl: string;
  current: SectionId;
  /** `Brand.id` of the chosen client. */
  client: string | undefined;
  /** A section is asked for; what stood in its place goes. */
  onGo(): void;
}

/** The way through the page, and to the practice feed. */
export function Rail({ practiceUrl, current, client, onGo }: RailProps) {
  const t = useTranslate(optionsMessages);
  const here = useRef<HTMLAnchorElement>(null);
  // In a narrow window the rail is one line that is longer than the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section is what moves it
  useEffect(() => centre(here.current), [current]);
  return (
    <nav className="rail" aria-label={t('nav')}>
      <div className="rail-inner">
        <div className="brand">
          <span className="mark">
            <Logo />
          </span>
          Respira
        </div>
        {SECTIONS.map((id) => (
          <a
            key={id}
            ref={id === current ? here : undefined}
            // With the page's own path: by its hash alone it would be taken for a skip link.
            href={`${window.location.pathname}${writeSection(id, client)}`}
            onClick={onGo}
            aria-current={id === current ? 'page' : undefined}
          >
            <Icon of={ICONS[id]} />
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

function centre(link: HTMLElement | null): void {
  const rail = link?.parentElement;
  if (rail) rail.scrollLeft = link.offsetLeft - (rail.clientWidth - link.offsetWidth) / 2;
}
