import type { Fact } from '../checklist/check';
import type { ReplyLanguage } from '../post';
import { findIssue } from './find-issue';
import { foldText } from './fold-text';
import type { IssueId } from './issue';

/** A word this long says what a text is about; what it shares with another is its stem. */
const WORD = /[\p{L}]{5,}/gu;
const STEM = 5;
/** One shared word is chance. */
const SHARED = 2;
/** A question of so few words is a heading: who says all of it asks for it. */
const HEADING = 2;
/** The same, in words of any length: 'Corte de luz'. */
const HEADING_WORDS = 3;

/**
 * The fact of the sheet that the post is about: of those valid today the one that shares most words
 * with it, if it shares enough, else the one that it asks for in other words. Before its first day and past its last a fact is never used.
 * @param today ISO 8601
 */
export function findFact(
  text: string,
  sheet: readonly Fact[],
  today: string | undefined,
): Fact | undefined {
  const asked = stemsOf(text);
  const found = sheet
    .filter((fact) => isValid(fact, today))
    .map((fact) => ({
      fact,
      shared: countShared(asked, stemsOf(toldBy(fact))) + isNamed(asked, fact),
    }))
    .sort((one, two) => two.shared - one.shared)[0];
  if (found && found.shared >= SHARED) return found.fact;
  return sheet.find((fact) => fact.isAsked && isValid(fact, today));
}

/**
 * The fact whose heading is the kind of trouble that the person chose: 'Avería' for an outage. None
 * where two say so, for then nobody knows which is meant.
 * @param today ISO 8601
 */
export function findFactOfIssue(
  issue: IssueId,
  language: ReplyLanguage,
  sheet: readonly Fact[],
  today: string | undefined,
): Fact | undefined {
  const isOfIssue = ({ question = '' }: Fact) =>
    question.trim().split(/\s+/u).length <= HEADING_WORDS &&
    findIssue(foldText(question), language) === issue;
  const [fact, second] = sheet.filter((one) => isValid(one, today) && isOfIssue(one));
  return second ? undefined : fact;
}

/** What it answers counts as much as what it says. */
const toldBy = ({ text, question = '' }: Fact) => `${question} ${text}`;

/** Enough for 'Cobertura' in '¿Hay cobertura en mi calle?'; nothing for a longer question. */
function isNamed(asked: ReadonlySet<string>, { question = '' }: Fact): number {
  const heading = stemsOf(question);
  const isWhole = heading.size > 0 && countShared(heading, asked) === heading.size;
  return isWhole && heading.size <= HEADING ? SHARED : 0;
}

/** Where today is not known no dated fact is used. */
function isValid({ validFrom, validUntil }: Fact, today: string | undefined): boolean {
  if (validFrom === undefined && validUntil === undefined) return true;
  const day = today?.slice(0, 10);
  if (day === undefined) return false;
  return (validFrom ?? day).slice(0, 10) <= day && day <= (validUntil ?? day).slice(0, 10);
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((foldText(text).match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
