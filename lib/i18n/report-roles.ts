import type { RoleId } from '../domain/log/figures/lexicon/roles';
import { defineCatalogue } from './catalogue';

/** Those who work for a client, as a list names them. */
export const roleNames = defineCatalogue({
  es: {
    technician: 'técnicos',
    shop: 'la tienda',
    driver: 'conductores',
    courier: 'reparto',
    table: 'sala y cocina',
    desk: 'recepción',
    crew: 'tripulación',
    phone: 'atención telefónica',
    care: 'atención al cliente',
    health: 'personal sanitario',
    staff: 'el equipo',
  },
  en: {
    technician: 'technicians',
    shop: 'the shop',
    driver: 'drivers',
    courier: 'delivery',
    table: 'waiters and kitchen',
    desk: 'front desk',
    crew: 'cabin crew',
    phone: 'the phone line',
    care: 'customer care',
    health: 'nurses and doctors',
    staff: 'the team',
  },
  ca: {
    technician: 'tècnics',
    shop: 'la botiga',
    driver: 'conductors',
    courier: 'repartiment',
    table: 'sala i cuina',
    desk: 'recepció',
    crew: 'tripulació',
    phone: 'atenció telefònica',
    care: 'atenció al client',
    health: 'personal sanitari',
    staff: 'l’equip',
  },
}) satisfies Record<'es', Record<RoleId, string>>;
