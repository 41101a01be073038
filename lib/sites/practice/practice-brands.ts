import type { Brand } from '../../domain/brand/brand';

/** Invented clients of the practice feed. Never saved; real brands never mix with them. */
export const PRACTICE_BRANDS: readonly Brand[] = [
  {
    id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1a0001',
    name: 'Fibralia',
    aliases: ['@FibraliaAyuda', '#Fibralia'],
    excludedWords: [],
    voice: { register: 'tu', person: 'nosotros' },
    signature: '— Ana',
    ownAccounts: ['FibraliaAyuda'],
    isPaused: false,
  },
  {
    id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1a0002',
    name: 'Hotel Miramar',
    aliases: ['@HotelMiramar', 'el Miramar'],
    excludedWords: [],
    voice: { register: 'usted', person: 'nosotros' },
    signature: '',
    ownAccounts: ['HotelMiramar'],
    isPaused: false,
  },
  {
    id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1a0003',
    name: 'Panadería Quesada',
    aliases: ['@PanaderiaQuesada', 'Quesada'],
    excludedWords: [],
    voice: { register: 'tu', person: 'yo' },
    signature: '',
    ownAccounts: ['PanaderiaQuesada'],
    isPaused: false,
  },
];
