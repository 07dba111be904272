/** What is needed once the first cards stand there: searching, the filters, and what stands inside a card. */
import { DataError } from '@wijkbrug/core/errors.js';
import type { KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { KaartFinder } from './sociale-kaart.finder.js';
import type { Finder } from './sociale-kaart.types.js';

export { moreMessages as messages } from './sociale-kaart.parts.js';
export { laterSheets } from './sociale-kaart.answers.styles.js';
export { styleControls } from './sociale-kaart.later.styles.js';

/** What the page did not say, and without which there is no list. */
export const lacking = ({ src, manifest }: WijkbrugSocialeKaart): DataError | undefined =>
  src || manifest
    ? undefined
    : new DataError({
        code: 'missing',
        file: 'src',
        mend: 'Set src to the address of index.json of the sociale kaart.',
      });

export const createFinder = (host: WijkbrugSocialeKaart, manifest: KaartManifest): Finder =>
  new KaartFinder(host, manifest);
