import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { createContext } from '../../tests/unit/checklist/context';
import type { Example, Examples } from '../../tests/unit/checklist/examples/examples';
import { countPairs, describeCounts } from './score';

const tables = import.meta.glob<{ examples: Examples }>(
  '../../tests/unit/checklist/examples/k*.ts',
  { eager: true },
);
const isHit = (answer: string) => /^(?:met|warn|hint|stop)/.test(answer);

/** How often each check says of its own sentences what it should. */
export function measureTables(): void {
  console.log('\nOwn tables');
  for (const { id, check } of GUIDELINES) {
    const path = Object.keys(tables).find((name) => name.includes(`/${id.toLowerCase()}-`));
    const examples = path && tables[path]?.examples;
    if (!examples) continue;
    for (const language of ['es', 'en', 'ca'] as const) {
      const pairs = Object.entries(examples[language]).flatMap(([answer, list]) =>
        (list ?? []).map((example: Example): [boolean, boolean] => {
          const [draft, about] = typeof example === 'string' ? [example, {}] : example;
          const result = check(draft, createContext(language, about));
          return [isHit(answer), result !== undefined && isHit(result.state)];
        }),
      );
      const misses = pairs.filter(([isThere]) => !isThere).length;
      const of = `${pairs.length} sentences, ${misses} near misses`;
      console.log(`  ${language} ${describeCounts(id, countPairs(pairs))}   ${of}`);
    }
  }
}
