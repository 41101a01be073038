import type { HandOverReading } from './hand-over';

/** noClient: none of the clients here has that id or name; refused: the file is none of ours. */
export type ShiftAnswer =
  | {
      state: 'kept';
      brandId: string;
      from: string;
      note: string;
      mentions: number;
      promises: number;
    }
  | { state: 'noClient'; brandName: string }
  | { state: 'refused'; code: Extract<HandOverReading, { ok: false }>['code'] }
  | { state: 'full' | 'broken' };
