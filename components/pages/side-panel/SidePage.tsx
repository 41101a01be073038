import { SlidersHorizontal } from 'lucide-react';
import { queueMessages } from '../../../lib/i18n/queue';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';
import { ClientZonesContext, readZones } from '../client-zones';
import { FocusNote, type ShownFocus } from '../FocusNote';
import { PageFrame } from '../PageFrame';
import { PrivateNote } from '../PrivateNote';
import { QueueView } from '../queue/QueueView';
import type { QueueViewProps } from '../queue/queue-props';
import { BrandChoice } from './BrandChoice';
import { HealthNotice } from './HealthNotice';
import { LazyLogView } from './LazyLogView';
import type { LogPageProps } from './log-props';

export type SideView = 'queue' | 'log';

export interface SidePageProps extends LogPageProps {
  view: SideView;
  onView(view: SideView): void;
  queue: QueueViewProps;
  isPrivate?: boolean;
  focus?: ShownFocus | undefined;
}

/** What to do next, and what was done. */
export function SidePage(props: SidePageProps) {
  return (
    <PageFrame locale={props.locale} messages={sidePanelMessages}>
      <ClientZonesContext value={readZones(props.queue.brands)}>
        <Content {...props} />
      </ClientZonesContext>
    </PageFrame>
  );
}

function Content(props: SidePageProps) {
  const { view, onView, queue, brands, filter, onFilter } = props;
  const t = useTranslate(sidePanelMessages);
  const tq = useTranslate(queueMessages);
  return (
    <main className="side">
      <header>
        <span className="mark">
          <Logo size={20} />
        </span>
        <h1 className="sr">Respira</h1>
        <div className="views">
          <Segment
            label={tq('view')}
            value={view}
            options={[
              { value: 'queue', label: tq('queue') },
              { value: 'log', label: tq('log') },
            ]}
            onChange={onView}
          />
        </div>
        {brands.length > 1 && (
          <BrandChoice
            brands={brands}
            brandId={filter.brandId}
            onChoose={(brandId) => onFilter({ ...filter, brandId })}
          />
        )}
        <Button look="icon" aria-label={t('settings')} onClick={props.onOptions}>
          <Icon of={SlidersHorizontal} />
        </Button>
      </header>
      <PrivateNote isPrivate={props.isPrivate ?? false} />
      <FocusNote focus={props.focus} />
      <HealthNotice health={props.health} />
      {view === 'queue' ? <QueueView {...queue} /> : <LazyLogView {...props} />}
    </main>
  );
}
