import type { Brand } from '../../brand/brand';
import { createBrandMatcher } from '../../brand/brand-matcher';
import type { Report } from './report';

/** The report without the notes that name another saved client, and how many those were. */
export function leaveOutOthers<Given extends Report | undefined>(
  report: Given,
  brands: readonly Brand[],
): { report: Given; leftOut: number } {
  if (!report) return { report, leftOut: 0 };
  const others = brands.filter(({ id }) => id !== report.brandId);
  const matcher = createBrandMatcher(others.map((brand) => ({ ...brand, isPaused: false })));
  const isOwn = (note: string) => matcher.find(note).length === 0;
  const lessons = report.lessons.filter(isOwn);
  const actions = report.actions.filter(isOwn);
  const all = report.lessons.length + report.actions.length;
  return {
    report: { ...report, lessons, actions },
    leftOut: all - lessons.length - actions.length,
  };
}
