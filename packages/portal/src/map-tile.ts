import { around, canal, corner, districts, harbour, island, parks, streets, type Line, type Street } from './town.js';

/** Side of a tile, in pixels. */
const side = 256;

/** The part of the town that a tile shows, in metres. */
interface Part {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * A piece of the map of Lindenwaard, as SVG: `/tegels/<zoom>/<column>/<row>.svg`.
 *
 * @returns undefined when the path names none
 */
export function mapTile(path: string): string | undefined {
  const [, zoom, column, row] = (/^\/tegels\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})\.svg$/.exec(path) ?? []).map(Number);
  if (zoom === undefined || column === undefined || row === undefined || zoom > 19) return undefined;
  if (Math.max(column, row) >= 2 ** zoom) return undefined;
  const width = around / 2 ** zoom;
  return draw({ zoom, x: column * width - corner.x * around, y: row * width - corner.y * around, width });
}

/** Presentation attributes only: the policy of the page allows no style inside an image either. */
function draw(part: Part): string {
  const { zoom, x, y, width } = part;
  const pixel = width / side;
  const road = ({ isMain }: Street): number => Math.min(26, Math.max(0.8, 2 ** (zoom - 14) * (isMain ? 3.4 : 2.4)));
  const lines = (color: string, extra: number): string =>
    streets.map((street) => stroke(street.line, color, (road(street) + extra) * pixel)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${[x, y, width, width].map(short).join(' ')}">
<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(width)}" fill="#b9d8e8"/>
${area(island, '#f3f0e8', `stroke="#d8d2c0" stroke-width="${short(2 * pixel)}"`)}
${parks.map((park) => area(park, '#cfe3bd')).join('')}
${area(harbour, '#b9d8e8')}${stroke(canal, '#b9d8e8', Math.max(14, 2 * pixel))}
${zoom >= 15 ? houses(part) : ''}
${zoom >= 13 ? lines('#cfc8b8', 2) : ''}${lines(zoom >= 13 ? '#ffffff' : '#cfc8b8', 0)}
${labels(part, pixel)}
</svg>`;
}

const short = (number: number): string => number.toFixed(2);
const points = (line: Line): string => line.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
const area = (line: Line, fill: string, more = ''): string =>
  `<polygon points="${points(line)}" fill="${fill}" stroke-linejoin="round" ${more}/>`;
const stroke = (line: Line, color: string, width: number): string =>
  `<polyline points="${points(line)}" fill="none" stroke="${color}" stroke-width="${short(width)}" stroke-linejoin="round" stroke-linecap="round"/>`;

/** Metres between houses, how deep they are, and how far from the middle of the street. */
const [every, deep, away] = [26, 16, 14];

/** Rows of houses along the straight parts of streets, as far as they lie in the part. */
function houses({ x, y, width }: Part): string {
  const isNear = ([east, south]: readonly [number, number]): boolean =>
    east > x - every && south > y - every && east < x + width + every && south < y + width + every;
  return streets
    .filter(({ isMain }) => !isMain)
    .flatMap(({ line: [from, to] }) => {
      if (!from || !to || (from[0] !== to[0] && from[1] !== to[1])) return [];
      const alongX = from[1] === to[1];
      const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
      const rows = Array.from({ length: Math.floor(length / every) - 1 }, (_, at) => (at + 0.5) * every);
      return rows.flatMap((along) =>
        [-away - deep, away].map((aside): readonly [number, number, boolean] =>
          alongX
            ? [Math.min(from[0], to[0]) + along, from[1] + aside, true]
            : [from[0] + aside, Math.min(from[1], to[1]) + along, false],
        ),
      );
    })
    .filter(([east, south]) => isNear([east, south]))
    .map(([east, south, alongX]) => {
      const [wide, high] = alongX ? [every - 6, deep] : [deep, every - 6];
      return `<rect x="${short(east)}" y="${short(south)}" width="${wide}" height="${high}" fill="#e2dacb"/>`;
    })
    .join('');
}

function labels({ zoom }: Part, pixel: number): string {
  const text = (words: string, [x, y]: readonly [number, number], size: number, more: string): string =>
    `<text x="${short(x)}" y="${short(y)}" font-size="${short(size * pixel)}" font-family="sans-serif" text-anchor="middle" paint-order="stroke" stroke="#f3f0e8" stroke-width="${short(3 * pixel)}" stroke-linejoin="round" ${more}>${words}</text>`;
  if (zoom < 13) return text('Lindenwaard', [1270, 900], 14, 'fill="#3d3d3d"');
  const names = districts.map(({ name, at }) =>
    text(name, at, zoom < 15 ? 12 : 15, 'fill="#5c6b4f" font-style="italic"'),
  );
  if (zoom < 15) return names.join('');
  return names.concat(streets.map((street) => streetLabel(street, pixel, text))).join('');
}

/** The name of a street, along the middle of its first part. */
function streetLabel(
  { name, line: [from, to] }: Street,
  pixel: number,
  text: (words: string, at: readonly [number, number], size: number, more: string) => string,
): string {
  if (!from || !to) return '';
  const middle = [(from[0] + to[0]) / 2 + 45, (from[1] + to[1]) / 2] as const;
  const isUpright = from[0] === to[0];
  const at = isUpright ? ([from[0], middle[1]] as const) : ([middle[0], from[1]] as const);
  const turn = isUpright ? ` transform="rotate(-90 ${short(at[0])} ${short(at[1])})"` : '';
  return text(name, [at[0], at[1] + 4 * pixel], 11, `fill="#4a4a4a"${turn}`);
}
