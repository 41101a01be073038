/**
 * What is over its budget or holds what it must not, in words; empty when all is well.
 * A part that has a budget and is not in the build is told too: else a renamed file would go unseen.
 *
 * @param {import('./measure-build.mjs').BuildSize} size
 * @param {Record<string, number>} budgets bytes by name; 'zip' for the packed whole
 * @param {readonly string[]} withoutReact
 * @returns {string[]}
 */
export function findExcess(size, budgets, withoutReact) {
  const parts = new Map([...size.scripts, ...size.pages].map((part) => [part.name, part]));
  const weights = new Map([...parts].map(([name, { bytes }]) => [name, bytes]));
  weights.set('zip', size.zip);
  const heavy = Object.entries(budgets).flatMap(([name, budget]) => {
    const bytes = weights.get(name);
    if (bytes === undefined) return [`${name} is not in the build`];
    return bytes > budget ? [`${name} is ${bytes - budget} bytes over its ${budget}`] : [];
  });
  const withReact = withoutReact.filter((name) => parts.get(name)?.hasReact);
  return [...heavy, ...withReact.map((name) => `${name} holds React`)];
}
