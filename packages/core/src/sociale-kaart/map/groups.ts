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
  const scale = scaleAt(zoom);
  const groups: { at: T; members: T[] }[] = [];
  // Groups by the cell in which they stand: what is near stands in the same cell or beside it.
  const cells = new Map<string, (typeof groups)[number][]>();
  for (const place of places) {
    const [column, row] = [Math.floor((place.x * scale) / apart), Math.floor((place.y * scale) / apart)];
    const near = [-1, 0, 1].flatMap((down) =>
      [-1, 0, 1].flatMap((right) => cells.get(`${column + right} ${row + down}`) ?? []),
    );
    const group = near.find(({ at }) => Math.hypot(at.x - place.x, at.y - place.y) * scale < apart);
    if (group) {
      group.members.push(place);
      continue;
    }
    const made = { at: place, members: [place] };
    groups.push(made);
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), made]);
  }
  return groups;
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
