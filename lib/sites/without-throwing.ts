/** Sites whose surprise was told: one line in the console says it, thousands would hide it. */
const told = new Set<string>();

/**
 * Other people's markup holds surprises: one odd post must not cost the others. The same function,
 * but with `instead` where it throws; the first surprise of each `site` goes to the console.
 */
export function withoutThrowing<Inputs extends unknown[], Output>(
  site: string,
  read: (...inputs: Inputs) => Output,
  instead: Output,
): (...inputs: Inputs) => Output {
  return (...inputs) => {
    try {
      return read(...inputs);
    } catch (surprise) {
      if (!told.has(site))
        console.warn(`Respira: something on ${site} could not be read.`, surprise);
      told.add(site);
      return instead;
    }
  };
}
