import type { ReactNode } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { PlanSection } from './PlanSection';
import type { PlaybookStore } from './playbook-store';
import { usePlaybook } from './use-playbook';

interface PlanDeskProps {
  brand: Brand;
  store: PlaybookStore;
  isAsked: boolean;
  practiceUrl: string;
  /** Beside the title: which client this is about. */
  children: ReactNode;
}

/** The plan of one client; lives as long as this client is shown. */
export function PlanDesk({ brand, store, isAsked, practiceUrl, children }: PlanDeskProps) {
  const editor = usePlaybook(store, brand.id, 'plan');
  const drillUrl = `${practiceUrl}?${new URLSearchParams({ client: brand.id, drill: '1' })}`;
  return (
    <PlanSection brand={brand} editor={editor} isAsked={isAsked} drillUrl={drillUrl}>
      {children}
    </PlanSection>
  );
}
