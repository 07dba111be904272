import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildKaartFiles, readPlaceList } from '@wijkbrug/cli';

/** The files of one sociale kaart, by path. */
type Files = ReadonlyMap<string, string>;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the real data of a city lie, on machines that have them: they are no part of this project. */
const amsterdam = at(
  '../../../../shared/standards/datasets/amsterdam-maatschappelijke-voorzieningen/MAATSCHAPPELIJKE_VZN.geojson',
);

/** True where the data of Amsterdam are. */
export const hasAmsterdam = existsSync(amsterdam);

const sources: Readonly<Record<string, () => Promise<Files>>> = {
  lindenwaard: async () =>
    (
      await buildKaartFiles(at('../data/sociale-kaart/lindenwaard.csv'), {
        mapping: at('../data/sociale-kaart/lindenwaard.koppeling.json'),
        source: 'Gemeente Lindenwaard (verzonnen)',
        geocoder: await readPlaceList(at('../data/sociale-kaart/lindenwaard.plekken.csv')),
      })
    ).files(),
  ...(hasAmsterdam && {
    amsterdam: async () =>
      (await buildKaartFiles(amsterdam, { source: 'Gemeente Amsterdam, maatschappelijke voorzieningen' })).files(),
  }),
};

const built = new Map<string, Promise<Files>>();

/**
 * The files of a sociale kaart, built when they are first asked for.
 *
 * @returns undefined when there is no such set
 */
export function kaartFiles(name: string): Promise<Files> | undefined {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) return undefined;
  const files = built.get(name) ?? source();
  built.set(name, files);
  return files;
}

/** The file that a path names, below `/kaart/<name>/`. */
export async function readKaartFile(path: string): Promise<string | undefined> {
  const [, folder, name = '', ...rest] = path.split('/');
  return folder === 'kaart' ? (await kaartFiles(name))?.get(rest.join('/')) : undefined;
}
