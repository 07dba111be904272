import { basename, dirname, join } from 'node:path';

/** Where the bundler keeps the helpers of its own. */
export const runtimeModule = '\0rolldown/runtime.js';

/** What each element needs next, once what is read first stands there. */
const nextParts = [
  'callback-form/callback-form.offer',
  'checklist/checklist.desk',
  'sociale-kaart/sociale-kaart.more',
  'team-explainer/team-explainer.answers',
];

/**
 * In which file a module goes, where the bundler by itself would make more files: what is read first is one file, and so is
 * what an element needs next, with all that only later parts of the same element share with it.
 *
 * @param {import('rolldown').OutputChunk[]} output what the bundler made by itself
 * @param {string} dist folder of the modules
 * @returns {Map<string, string>} names of files by module
 */
export function homesOf(output, dist) {
  const chunks = output.filter(({ type }) => type === 'chunk');
  const homes = new Map();
  const settle = ({ moduleIds }, home) => {
    for (const id of moduleIds) homes.set(id, home);
  };
  const entry = chunks.find(({ isEntry }) => isEntry);
  settle(entry, entry.name);
  for (const part of nextParts) {
    const next = chunks.find(({ facadeModuleId }) => facadeModuleId === join(dist, `${part}.js`));
    if (!next) continue;
    settle(next, basename(part));
    for (const chunk of chunks) {
      const users = usersOf(chunk, chunks);
      if (!users.includes(next)) continue;
      const takesOver = ({ facadeModuleId }) => facadeModuleId.includes('take-over');
      const rest = users.filter((user) => !takesOver(user));
      // Who takes over what a server drew loads this part at the same time.
      if (rest.every((user) => dirname(user.facadeModuleId) === join(dist, dirname(part))))
        settle(chunk, basename(part));
      else if (users.some(takesOver)) settle(chunk, entry.name);
    }
  }
  return homes;
}

/** The parts that bring a shared file with them. */
function usersOf({ fileName, isEntry, isDynamicEntry }, chunks) {
  if (isEntry || isDynamicEntry) return [];
  const importers = chunks.filter(({ imports }) => imports.includes(fileName));
  return importers.flatMap((importer) => (importer.isDynamicEntry ? importer : usersOf(importer, chunks)));
}
