import { detectLanguage } from '../../lib/domain/language/detect-language';
import { SHORT_SENTENCES } from '../../tests/unit/language/short-sentences';

/** How often one language is told, of all its sentences; parts from 0 to 1. */
export interface LanguageScore {
  language: string;
  sentences: number;
  /** Without the site's word. */
  alone: number;
  /** With the site's word, when it is right. */
  withHint: number;
  /** When the site says Spanish, or English of Spanish, whatever the post. */
  againstHint: number;
}

/** Scores of the detector on the sentences of the tests: own, short, as people post them. */
export function measureLanguage(): LanguageScore[] {
  return Object.entries(SHORT_SENTENCES).map(([language, sentences]) => {
    const share = (siteLang?: string) =>
      sentences.filter((text) => detectLanguage(text, siteLang).language === language).length /
      sentences.length;
    const wrong = language === 'es' ? 'en' : 'es';
    return {
      language,
      sentences: sentences.length,
      alone: share(),
      withHint: share(language),
      againstHint: share(wrong),
    };
  });
}

/** The scores in per cent, as a table. */
export function printLanguage(): void {
  const percent = (part: number) => (part * 100).toFixed(1);
  console.table(
    measureLanguage().map(({ language, sentences, alone, withHint, againstHint }) => ({
      language,
      sentences,
      'alone %': percent(alone),
      'right hint %': percent(withHint),
      'wrong hint %': percent(againstHint),
    })),
  );
}
