/*
 * The square on which web maps are drawn (Web Mercator, EPSG:3857): 0 to 1 from west to east and from north to south.
 */

/** A place on earth: WGS 84, degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export interface SquarePoint {
  readonly x: number;
  readonly y: number;
}

/** The part of the screen that the map has, in pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** How the square stands on the screen: a point of it is drawn at `x * scale + left`, `y * scale + top`. */
export interface MapView {
  /** Width of the whole square, in pixels. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Side of a tile, in pixels. */
export const tileSize = 256;
/** From a province to a house. Background maps of the Netherlands have these. */
export const zoomLevels = { least: 6, most: 18 } as const;

/** Width of the square at a zoom level, in pixels. */
export const scaleAt = (zoom: number): number => tileSize * 2 ** zoom;

/** The zoom level whose tiles suit a view best. */
export const levelOf = ({ scale }: MapView): number =>
  Math.min(zoomLevels.most, Math.max(zoomLevels.least, Math.round(Math.log2(scale / tileSize))));

export function onSquare({ latitude, longitude }: GeoPoint): SquarePoint {
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return { x: (longitude + 180) / 360, y: 0.5 - north / (2 * Math.PI) };
}

export const onScreen = ({ x, y }: SquarePoint, { scale, left, top }: MapView): SquarePoint => ({
  x: x * scale + left,
  y: y * scale + top,
});

/** Where the Netherlands are, for when nothing has a place. */
const country: readonly SquarePoint[] = [
  onSquare({ latitude: 53.6, longitude: 3.3 }),
  onSquare({ latitude: 50.7, longitude: 7.3 }),
];

/** Room around what is shown, in pixels. */
const edge = 56;

/** Nobody needs to see a single place from nearer than its street, at first. */
const mostAtFirst = 16;

/** The view that holds all points, at a whole zoom level, with room around them for marks and buttons. */
export function viewOf(points: readonly SquarePoint[], { width, height }: MapSize): MapView {
  const list = points.length > 0 ? points : country;
  // Not by Math.min(...list): a list can be longer than a call may have arguments.
  const least = (axis: 'x' | 'y'): number => list.reduce((min, point) => Math.min(min, point[axis]), 1);
  const most = (axis: 'x' | 'y'): number => list.reduce((max, point) => Math.max(max, point[axis]), 0);
  const [west, east, north, south] = [least('x'), most('x'), least('y'), most('y')];
  const fits = (room: number, wanted: number): number =>
    wanted > 0 ? Math.max(room - 2 * edge, 1) / wanted : Infinity;
  const scale = Math.min(fits(width, east - west), fits(height, south - north));
  const zoom = Math.floor(Math.log2(scale / tileSize));
  const whole = scaleAt(Math.min(mostAtFirst, Math.max(zoomLevels.least, zoom)));
  return {
    scale: whole,
    left: width / 2 - ((west + east) / 2) * whole,
    top: height / 2 - ((north + south) / 2) * whole,
  };
}
