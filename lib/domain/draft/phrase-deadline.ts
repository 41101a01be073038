import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

const DAYS: Record<ReplyLanguage, Readonly<Record<'today' | 'tomorrow', string>>> = {
  es: { today: 'hoy', tomorrow: 'mañana' },
  en: { today: 'today', tomorrow: 'tomorrow' },
  ca: { today: 'avui', tomorrow: 'demà' },
};

const SAME_DAY: Readonly<Record<string, 'today' | 'tomorrow'>> = {
  hoy: 'today',
  avui: 'today',
  today: 'today',
  mañana: 'tomorrow',
  dema: 'tomorrow',
  tomorrow: 'tomorrow',
};

const SHORT =
  /^(hoy|mañana|avui|dema|today|tomorrow)?,? ?(?:a las |a les |at |by )?(\d{1,2})[:.](\d{2}) ?h?\.?$/;

/**
 * A deadline as typed, made to stand in a sentence of the reply's language: 'hoy, 18:00' →
 * 'hoy, antes de las 18:00'. What is not day and hour is left as the person wrote it.
 */
export function phraseDeadline(typed: string, language: ReplyLanguage): string {
  const text = typed.trim().replace(/[.\s]+$/, '');
  const folded = foldText(text);
  const day = SAME_DAY[folded];
  if (day) return DAYS[language][day];
  const match = SHORT.exec(folded);
  if (match) return beforeHour(match, language);
  const [, first = '', rest = ''] = /^(\S+)(.*)$/s.exec(text) ?? [];
  const written = WRITTEN_WITH_CAPITAL.test(first) ? first : uncapitalise(first);
  const isDay = language !== 'en' && WEEKDAY.test(foldText(first));
  return (isDay ? 'el ' : '') + written + rest;
}

/** In English days and months keep theirs. */
const WRITTEN_WITH_CAPITAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;
const WEEKDAY =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)(?!\p{L})/u;

function beforeHour(match: RegExpExecArray, language: ReplyLanguage): string {
  const [, dayWord, hour = '', minutes = ''] = match;
  const day = SAME_DAY[dayWord ?? ''];
  const time = `${Number(hour)}:${minutes}`;
  if (language === 'en') return `${day ? `${DAYS.en[day]} ` : ''}by ${time}`;
  const article = Number(hour) === 1 ? 'la' : language === 'es' ? 'las' : 'les';
  const before = language === 'es' ? `antes de ${article} ${time}` : `abans de ${article} ${time}`;
  return day ? `${DAYS[language][day]}, ${before}` : before;
}

function uncapitalise(text: string): string {
  return /^[A-ZÁÉÍÓÚ][a-zñáéíóúü]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
