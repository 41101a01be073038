import type { TextRange } from '../../text-range';

const OF_DAY =
  /^del? (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)(?!\p{L})/u;
/** Words behind which "del viernes" is a moment: "antes", "a lo largo", "la tarde". */
const OF_TIME =
  /(?<!\p{L})(?:antes|abans|largo|llarg|partir|pas[ae]|pasara|pass[ai]|passara|finale?s?|fine?s?|principios?|mediados|curso|mañana|tarde|noche|mediodia|mati|tarda|vespre|nit|migdia|hora|dia|alla) $/u;

/** Leaves out a day that only says which thing is meant, where another moment is named: "el cargo del viernes lo anulamos mañana". */
export function dropAttributes<Time extends TextRange>(
  times: readonly Time[],
  said: string,
): Time[] {
  const kept = times.filter(
    ({ start }) => !OF_DAY.test(said.slice(start)) || OF_TIME.test(said.slice(0, start)),
  );
  return kept.length > 0 ? kept : [...times];
}
