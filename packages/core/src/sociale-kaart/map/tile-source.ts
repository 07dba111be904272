import { DataError } from '../../errors.js';
import type { MapTile } from './tiles.js';

/** Where the tiles of a background map are. */
export interface TileSource {
  readonly addressOf: (tile: Pick<MapTile, 'zoom' | 'column' | 'row'>) => string;
  /** Another host that is asked for them, such as `service.pdok.nl`; undefined when it is the site of the page. */
  readonly host: string | undefined;
}

/**
 * Reads the address of a tile with `{z}`, `{x}` and `{y}` in it.
 *
 * @throws DataError when a part is missing, or it is no address that a browser can ask for images
 */
export function parseTileSource(template: string): TileSource {
  const missing = ['{z}', '{x}', '{y}'].find((part) => !template.includes(part));
  const addressOf: TileSource['addressOf'] = ({ zoom, column, row }) =>
    template.replaceAll('{z}', `${zoom}`).replaceAll('{x}', `${column}`).replaceAll('{y}', `${row}`);
  const [, host] = /^(?:https?:)?\/\/([^/?#@\s]+)(?=[/?#])/i.exec(template) ?? [];
  const isAddress = host !== undefined || !/^([a-z][\w+.-]*:|\/\/)/i.test(template);
  if (missing || !isAddress) {
    throw new DataError({
      code: missing ? 'missing' : 'wrong-type',
      file: 'map-tiles',
      path: missing ?? '',
      value: template,
      mend: 'Write an address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png.',
    });
  }
  return { addressOf, host };
}
