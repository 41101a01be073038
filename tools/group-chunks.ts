import type { Plugin } from 'vite';

/** What the bundler knows of one module. */
interface ModuleNode {
  isEntry: boolean;
  /** Ids of those that import it statically. */
  importers: readonly string[];
}

type FindModule = (id: string) => ModuleNode | null;

interface ModuleGraph {
  getModuleInfo: FindModule;
}

/** Opened all day long: it is to be there at once. */
const PANEL = /[\\/]sidepanel[\\/]index\.html$/;
/** The smallest page; it takes no more than it needs. */
const POPUP = /[\\/]popup[\\/]index\.html$/;

/**
 * Puts what the side panel shares with other pages into two files: what the popup takes too, and the
 * rest. Left alone the bundler makes some forty of it, one for each set of pages that want the same;
 * to fetch so many takes longer than to run them.
 */
export function groupChunks(): Plugin {
  return {
    name: 'respira:group-chunks',
    config({ build }) {
      // The background and the scripts on the sites are one file each.
      if (build?.lib) return undefined;
      const name = (id: string, graph: ModuleGraph) =>
        nameGroup(findPages(id, (one) => graph.getModuleInfo(one)));
      const codeSplitting = { groups: [{ name }], includeDependenciesRecursively: false };
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
  };
}

/** The file for a module that these pages take; `undefined` = as the bundler likes. */
export function nameGroup(pages: readonly string[]): 'pages' | 'panel' | undefined {
  if (pages.length < 2 || !pages.some((page) => PANEL.test(page))) return undefined;
  return pages.some((page) => POPUP.test(page)) ? 'pages' : 'panel';
}

/** The pages that come to a module by static imports alone. */
export function findPages(id: string, findModule: FindModule): string[] {
  const reached = new Set([id]);
  for (const next of reached) {
    for (const importer of findModule(next)?.importers ?? []) reached.add(importer);
  }
  return [...reached].filter((one) => findModule(one)?.isEntry);
}
