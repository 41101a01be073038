import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReplyLanguage } from '../../lib/domain/post';
import { loadJudgeModels } from '../draft/load-judge-models';
import { type DraftedText, draftAll } from './draft-all';
import { drawSome, readOwn } from './read-complaints';

const SEED = 2026;
const EACH = 20;
const NAMES: Record<ReplyLanguage, string> = { es: 'Español', en: 'English', ca: 'Català' };

const HEAD = `# Drafts to judge

Sixty complaints that the project invented, drawn at random (seed ${SEED}), each with the drafts that a
person sees first: nothing confirmed, no deadline, no name, fault not known. Made by
\`npm run eval:drafts -- --samples\`; nothing was picked or changed by hand. Half of them from the
sentences that the models were trained on, half from sentences kept apart. The brand is an invented
name; the second and third draft differ in opening and length.
`;

/** Writes docs/draft-samples.md. */
export function writeSamples(root: string): void {
  const models = loadJudgeModels(root);
  const parts = (['es', 'en', 'ca'] as const).map((language) => {
    const texts = (['train', 'validation'] as const).flatMap((part) =>
      drawSome(readOwn(root, language, part), EACH / 2, SEED),
    );
    return `## ${NAMES[language]}\n\n${draftAll(texts, models).map(toText).join('\n')}`;
  });
  writeFileSync(join(root, 'docs/draft-samples.md'), `${HEAD}\n${parts.join('\n')}`);
}

function toText({ given, reason, drafts }: DraftedText, at: number): string {
  const answers =
    drafts.length > 0 ? drafts.map(({ text }) => `- ${text}`) : [`- No draft: \`${reason}\`.`];
  return `${at + 1}. ${given.text.replace(/\s+/g, ' ')}\n\n${answers.map((line) => `   ${line}`).join('\n')}\n`;
}
