import { checkDraft } from '../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { createContext } from '../../tests/unit/checklist/context';

const TEXT =
  'Hola, Lucía. Gracias por contarlo tan claro. Tres días sin fibra y cuatro llamadas son demasiado: entendemos tu enfado y lo sentimos de verdad. Hemos visto que hubo un corte en tu calle por unas obras. Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos con una hora. Si lo prefieres, déjanos tu número de línea por mensaje privado. ¿Qué habrías cambiado de cómo te atendimos? Tu opinión nos ayuda a mejorar. Aquí estamos para lo que necesites, también el fin de semana si hace falta. — Ana';

/** Processor time of one keystroke: each run has a text not met before. */
export function measureTime(): void {
  const context = createContext('es');
  const times = Array.from({ length: 400 }, (_, run) => {
    const text = `${TEXT.slice(0, 497)}${run}`;
    const start = process.cpuUsage();
    checkDraft(text, context);
    return process.cpuUsage(start).user / 1000;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `\n${GUIDELINES.length} checks on 500 characters: median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms (limit 10)`,
  );
}
