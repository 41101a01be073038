import { writeFileSync } from 'node:fs';
import { loadJudgeModels } from '../draft/load-judge-models';
import { draftAll } from './draft-all';
import { drawSome, readOthers, readOwn } from './read-complaints';

const SEED = 4711;

/** 200 posts with their default draft, to read: texts of others, so never into the project. */
export function writeToJudge(root: string, folder: string, to: string): void {
  const others = readOthers(folder);
  const texts = [
    ...drawSome(others['es bank'] ?? [], 50, SEED),
    ...drawSome(others['es airline'] ?? [], 40, SEED),
    ...drawSome(others['en brands'] ?? [], 50, SEED),
    ...drawSome(readOwn(root, 'es', 'validation'), 20, SEED),
    ...drawSome(readOwn(root, 'en', 'validation'), 20, SEED),
    ...drawSome(readOwn(root, 'ca', 'validation'), 20, SEED),
  ];
  const lines = draftAll(texts, loadJudgeModels(root)).map(({ given, reason, drafts }) => {
    const [draft] = drafts;
    return `${given.id}\n  < ${given.text.replace(/\s+/g, ' ').slice(0, 300)}\n  > ${draft?.text ?? `(${reason})`}`;
  });
  writeFileSync(to, `${lines.join('\n')}\n`);
}
