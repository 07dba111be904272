import { onScreen, scaleAt, tileSize, zoomLevels, type MapSize, type MapView, type SquarePoint } from './view.js';

/** Places that would cover each other, as one mark on the map: where its first one is. */
export interface MapGroup<T extends SquarePoint> {
  readonly at: SquarePoint;
  /** In the order of the list. */
  readonly members: readonly T[];
}

/** Marks are at least so far apart, in pixels: each can be hit with a thumb. */
export const apart = 48;

/**
 * Puts together what would stand on top of each other at a zoom level. Each place is in one group.
 *
 * @param places in the order of the list: the first of a group decides where it stands
 */
export function groupsOf<T extends SquarePoint>(places: readonly T[], zoom: number): MapGroup<T>[] {
  const cell = apart / scaleAt(zoom);
  const groups: Making<T>[] = [];
  // Groups by the cell in which they stand: what is near stands in the same cell or beside it.
  const cells = new Map<number, Making<T>[]>();
  for (const place of places) {
    const [column, row] = [Math.floor(place.x / cell), Math.floor(place.y / cell)];
    const near = nearest(cells, column, row, ({ at }) => Math.hypot(at.x - place.x, at.y - place.y) < cell);
    if (near) {
      near.members.push(place);
      continue;
    }
    const made = { at: place, members: [place] };
    groups.push(made);
    const there = cells.get(keyOf(column, row));
    if (there) there.push(made);
    else cells.set(keyOf(column, row), [made]);
  }
  return groups;
}

interface Making<T> {
  readonly at: T;
  readonly members: T[];
}

/** There are fewer cells than this beside each other, at the nearest zoom level. */
const mostRows = 2 ** 22;
const keyOf = (column: number, row: number): number => column * mostRows + row;

/** The first group in a cell or around it that is near. */
function nearest<T>(
  cells: ReadonlyMap<number, Making<T>[]>,
  column: number,
  row: number,
  isNear: (group: Making<T>) => boolean,
): Making<T> | undefined {
  for (let right = column - 1; right <= column + 1; right++) {
    for (let down = row - 1; down <= row + 1; down++) {
      const found = cells.get(keyOf(right, down))?.find(isNear);
      if (found) return found;
    }
  }
  return undefined;
}

/** The groups that stand on the screen, or that reach into it. */
export const inSight = <T extends SquarePoint>(
  groups: readonly MapGroup<T>[],
  view: MapView,
  { width, height }: MapSize,
): MapGroup<T>[] =>
  groups.filter(({ at }) => {
    const { x, y } = onScreen(at, view);
    return x > -apart / 2 && y > -apart / 2 && x < width + apart / 2 && y < height + apart;
  });

/** The first zoom level at which not all places stand on top of each other; undefined when there is none. */
export function partsAt(places: readonly SquarePoint[]): number | undefined {
  const [first, ...others] = places;
  const farthest = others.reduce(
    (far, place) => (first ? Math.max(far, Math.hypot(place.x - first.x, place.y - first.y)) : far),
    0,
  );
  const zoom = Math.ceil(Math.log2(apart / farthest / tileSize));
  return zoom <= zoomLevels.most ? zoom : undefined;
}
