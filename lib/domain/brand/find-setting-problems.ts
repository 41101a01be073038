import type { Brand, BrandLinks, Goals, OfficeHours, TimeSpan } from './brand';
import { BRAND_LIMITS } from './brand-limits';

/** Why something other than a name or a list of words cannot be saved. */
export interface SettingProblem {
  field: 'agents' | 'links' | 'goals' | 'retentionDays';
  code:
    | 'tooManyAgents'
    | 'agentName'
    | 'nameLong'
    | 'signatureLong'
    | 'notHttps'
    | 'linkLong'
    | 'replyMinutes'
    | 'officeHours'
    | 'timeZone'
    | 'retentionDays';
  /** 'help', 'timeZone'; in lists the position before it: '0.name'. */
  part?: string;
}

/** Problems of agents, links, goals and retention; `[]` = all can be saved. */
export function findSettingProblems(brand: Brand): SettingProblem[] {
  const { agents = [], links = {}, goals = {}, retentionDays } = brand;
  const isLong = agents.length > BRAND_LIMITS.agents;
  return [
    ...(isLong ? [{ field: 'agents' as const, code: 'tooManyAgents' as const }] : []),
    ...agents.flatMap(findAgentProblems),
    ...findLinkProblems(links),
    ...findGoalProblems(goals),
    ...(retentionDays === undefined || isWhole(retentionDays, 1, BRAND_LIMITS.retentionDays)
      ? []
      : [{ field: 'retentionDays' as const, code: 'retentionDays' as const }]),
  ];
}

function findAgentProblems(
  { name, signature }: { name: string; signature: string },
  index: number,
): SettingProblem[] {
  const problem = (part: string, code: SettingProblem['code']): SettingProblem => ({
    field: 'agents',
    code,
    part: `${index}.${part}`,
  });
  return [
    ...(name.trim() === '' ? [problem('name', 'agentName')] : []),
    ...(name.trim().length > BRAND_LIMITS.nameLength ? [problem('name', 'nameLong')] : []),
    ...(signature.trim().length > BRAND_LIMITS.signatureLength
      ? [problem('signature', 'signatureLong')]
      : []),
  ];
}

function findLinkProblems({ help, privateChannel, hours }: BrandLinks): SettingProblem[] {
  const { linkLength, linkTextLength } = BRAND_LIMITS;
  const texts = Object.entries({ privateChannel, hours });
  return [
    ...(help === undefined || isHttps(help)
      ? []
      : [{ field: 'links' as const, code: 'notHttps' as const, part: 'help' }]),
    ...texts
      .filter(([, text = '']) => text.length > linkTextLength)
      .map(([part]) => ({ field: 'links' as const, code: 'linkLong' as const, part })),
    ...((help?.length ?? 0) > linkLength
      ? [{ field: 'links' as const, code: 'linkLong' as const, part: 'help' }]
      : []),
  ];
}

function findGoalProblems({ replyMinutes, officeHours, timeZone }: Goals): SettingProblem[] {
  const { least, most } = BRAND_LIMITS.replyMinutes;
  const wrong: ('replyMinutes' | 'officeHours' | 'timeZone')[] = [];
  if (replyMinutes !== undefined && !isWhole(replyMinutes, least, most)) wrong.push('replyMinutes');
  if (officeHours !== undefined && !areHours(officeHours)) wrong.push('officeHours');
  if (timeZone !== undefined && !isTimeZone(timeZone)) wrong.push('timeZone');
  return wrong.map((part) => ({ field: 'goals', code: part, part }));
}

/** Seven days, each in order and without overlap. */
function areHours(days: OfficeHours): boolean {
  return days.length === 7 && days.every(isDay);
}

function isDay(spans: TimeSpan[]): boolean {
  return (
    spans.length <= BRAND_LIMITS.spansPerDay &&
    spans.every(({ from, to }, index) => {
      const before = index > 0 ? (spans[index - 1]?.to ?? 0) : 0;
      const areMinutes = [from, to].every((at) => isWhole(at, 0, BRAND_LIMITS.minutesPerDay));
      return areMinutes && from >= before && to > from;
    })
  );
}

function isTimeZone(name: string): boolean {
  try {
    return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** An https address without a password in it. */
export function isHttps(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && !username && !password;
}
