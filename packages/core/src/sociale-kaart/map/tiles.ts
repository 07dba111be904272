import { levelOf, scaleAt, tileSize, type MapSize, type MapView } from './view.js';

/** An image of the background, and where it stands on the screen. */
export interface MapTile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  /** Pixels, of its upper left corner. */
  readonly left: number;
  readonly top: number;
  /** How much larger than {@link tileSize} it is drawn. */
  readonly enlarged: number;
}

/** The tiles that a view needs, the middle first: there somebody looks. */
export function tilesOf(view: MapView, { width, height }: MapSize): MapTile[] {
  const zoom = levelOf(view);
  const enlarged = view.scale / scaleAt(zoom);
  const side = tileSize * enlarged;
  const last = 2 ** zoom - 1;
  const range = (start: number, length: number): number[] => {
    const first = Math.max(0, Math.floor(-start / side));
    const until = Math.min(last, Math.ceil((length - start) / side) - 1);
    return Array.from({ length: Math.max(0, until - first + 1) }, (_, at) => first + at);
  };
  const tiles = range(view.top, height).flatMap((row) =>
    range(view.left, width).map((column) => ({
      zoom,
      column,
      row,
      left: view.left + column * side,
      top: view.top + row * side,
      enlarged,
    })),
  );
  const fromMiddle = ({ left, top }: MapTile): number =>
    Math.hypot(left + side / 2 - width / 2, top + side / 2 - height / 2);
  return tiles.sort((a, b) => fromMiddle(a) - fromMiddle(b));
}
