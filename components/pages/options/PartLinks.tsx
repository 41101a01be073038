import { clientPartMessages } from '../../../lib/i18n/client-parts';
import { useTranslate } from '../../ui/locale-context';
import { CLIENT_PARTS } from './client-parts';
import { writeDeepLink } from './deep-link';
import { useVisiblePart } from './use-visible-part';

/** The way through the form of one client. */
export function PartLinks({ client }: { client: string }) {
  const t = useTranslate(clientPartMessages);
  const current = useVisiblePart(CLIENT_PARTS);
  return (
    <nav className="parts" aria-label={t('parts')}>
      {CLIENT_PARTS.map((part) => (
        <a
          key={part}
          href={writeDeepLink({ client, part })}
          aria-current={part === current ? 'location' : undefined}
        >
          {t(part)}
        </a>
      ))}
    </nav>
  );
}
