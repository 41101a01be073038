import type { Brand } from '../../brand/brand';
import { createOthersMask } from './hide-others';
import type { OpenItem, Quote, Report } from './report';
import { dropHidden, tidyHidden } from './tidy-hidden';

type Hide = (text: string) => string;

/**
 * The report without another saved client: notes of the team that name one are left out and counted;
 * in what people wrote and in what was promised the name is hidden, and so is a client that wrote itself.
 */
export function leaveOutOthers<Given extends Report | undefined>(
  report: Given,
  brands: readonly Brand[],
): { report: Given; leftOut: number } {
  if (!report) return { report, leftOut: 0 };
  const brand = brands.find(({ id }) => id === report.brandId);
  const hide = createOthersMask(
    brand,
    brands.filter(({ id }) => id !== report.brandId),
  );
  const isOwn = (note: string) => hide(note) === note;
  const lessons = report.lessons.filter(isOwn);
  const actions = report.actions.filter(isOwn);
  const all = report.lessons.length + report.actions.length;
  return {
    report: { ...report, ...hideIn(report, hide), lessons, actions },
    leftOut: all - lessons.length - actions.length,
  };
}

function hideIn(report: Report, hide: Hide): Partial<Report> {
  const quote = (one: Quote) => hideInQuote(one, hide);
  return {
    voices: report.voices.map((voice) => ({ ...voice, quote: quote(voice.quote) })),
    turned: report.turned.map(({ said, after, ...turned }) => ({
      ...turned,
      said: quote(said),
      ...(after && { after: quote(after) }),
    })),
    open: report.open.map((item): OpenItem => {
      return 'quote' in item ? { ...item, quote: quote(item.quote) } : item;
    }),
    requests: report.requests.map((request) => ({ ...request, quote: quote(request.quote) })),
    forTheTeam: report.forTheTeam.map(quote),
    promises: report.promises.map((promise) => ({
      ...promise,
      words: dropHidden(hide(promise.words)),
    })),
    hideNames: (text) => hide(report.hideNames?.(text) ?? text),
  };
}

/** A client that wrote itself is not named either, and its post not linked. */
function hideInQuote({ text, who, url, at }: Quote, hide: Hide): Quote {
  const isOther = who !== undefined && hide(who) !== who;
  return {
    text: tidyHidden(hide(text)),
    ...(who !== undefined && !isOther && { who }),
    ...(url !== undefined && !isOther && { url }),
    at,
  };
}
