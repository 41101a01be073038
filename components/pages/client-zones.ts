import { createContext, useContext } from 'react';
import type { Brand } from '../../lib/domain/brand/brand';
import { formatZoneTime } from '../../lib/i18n/zone-time';
import { LocaleContext } from '../ui/locale-context';

/** Where clients are whose clock may differ from the reader's. */
export interface ClientZones {
  /** IANA names, by client. */
  zones: ReadonlyMap<string, string>;
  /** The reader's own. */
  here: string;
}

export const ClientZonesContext = createContext<ClientZones>({ zones: new Map(), here: 'UTC' });

export function readZones(brands: readonly Brand[]): ClientZones {
  const zones = brands.flatMap(({ id, goals }) =>
    goals?.timeZone === undefined ? [] : [[id, goals.timeZone] as const],
  );
  return { zones: new Map(zones), here: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** "18:00 en Buenos Aires"; `undefined` where the client's clock shows what the reader's does. */
export function useClientTime(): (date: Date, brandId: string) => string | undefined {
  const { zones, here } = useContext(ClientZonesContext);
  const locale = useContext(LocaleContext);
  return (date, brandId) => {
    const zone = zones.get(brandId);
    return zone === undefined ? undefined : formatZoneTime(date, { zone, here }, locale);
  };
}
