import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '@wijkbrug/core/errors.js';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import {
  apart,
  groupsOf,
  inSight,
  levelOf,
  onScreen,
  onSquare,
  parseTileSource,
  partsAt,
  scaleAt,
  tileSize,
  tilesOf,
  viewOf,
  zoomLevels,
} from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { entry, kaartOf } from '../support/ask-kaart.js';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';

const utrecht = { latitude: 52.0907, longitude: 5.1214 };
const point = fc.record({
  latitude: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  longitude: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});
const size = fc.record({ width: fc.integer({ min: 260, max: 1400 }), height: fc.integer({ min: 200, max: 900 }) });
const at = (latitude: number, longitude: number, more: object = {}) => ({
  place: { street: 'Kade 1', postalCode: '8990 AA', latitude, longitude, ...more },
});

describe('the square of web maps', () => {
  it('is the one that map servers use', () => {
    // The tile of the Dom of Utrecht at level 15, as OpenStreetMap counts.
    const { x, y } = onSquare(utrecht);
    expect([Math.floor(x * 2 ** 15), Math.floor(y * 2 ** 15)]).toEqual([16850, 10810]);
    expect(onSquare({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
  });

  it('shows all points within the edge, at a whole level, whatever the screen', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), size, (points, screen) => {
        const places = points.map(onSquare);
        const view = viewOf(places, screen);
        const level = Math.log2(view.scale / tileSize);
        expect(level).toBeCloseTo(levelOf(view), 9);
        if (levelOf(view) === zoomLevels.least) return;
        for (const place of places) {
          const { x, y } = onScreen(place, view);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(screen.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(screen.height);
        }
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  it('shows the Netherlands where nothing has a place', () => {
    const view = viewOf([], { width: 600, height: 600 });
    const { x, y } = onScreen(onSquare(utrecht), view);
    expect([x > 0, x < 600, y > 0, y < 600]).toEqual([true, true, true, true]);
  });
});

describe('tiles', () => {
  it('cover the screen and nothing more, those in the middle first', () => {
    fc.assert(
      fc.property(point, size, fc.double({ min: 6, max: 18, noNaN: true }), (where, screen, zoom) => {
        const { x, y } = onSquare(where);
        const scale = scaleAt(zoom);
        const view = { scale, left: screen.width / 2 - x * scale, top: screen.height / 2 - y * scale };
        const tiles = tilesOf(view, screen);
        const side = tileSize * (tiles[0]?.enlarged ?? 1);
        for (const corner of [
          { x: 1, y: 1 },
          { x: screen.width - 1, y: screen.height - 1 },
        ]) {
          const over = tiles.filter(
            ({ left, top }) => left <= corner.x && top <= corner.y && left + side > corner.x && top + side > corner.y,
          );
          expect(over).toHaveLength(1);
        }
        expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
        const most = (Math.ceil(screen.width / side) + 1) * (Math.ceil(screen.height / side) + 1);
        expect(tiles.length).toBeLessThanOrEqual(most);
        const middle = tiles[0];
        expect(middle && Math.abs(middle.left + side / 2 - screen.width / 2)).toBeLessThanOrEqual(side);
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  it('have an address by level, column and row', () => {
    const { addressOf, host } = parseTileSource('https://tiles.example/kaart/{z}/{x}/{y}.png');
    expect(addressOf({ zoom: 15, column: 16850, row: 10810 })).toBe('https://tiles.example/kaart/15/16850/10810.png');
    expect(host).toBe('tiles.example');
    expect(parseTileSource('/tegels/{z}/{x}/{y}.svg').host).toBeUndefined();
    expect(parseTileSource('//tiles.example/{z}/{x}/{y}').host).toBe('tiles.example');
  });

  it.each([
    ['https://tiles.example/{z}/{x}.png', '{y}', 'missing'],
    ['', '{z}', 'missing'],
    ['javascript:alert({z}{x}{y})', '', 'wrong-type'],
    ['data:image/png,{z}{x}{y}', '', 'wrong-type'],
    ['https://naam:geheim@tiles.example/{z}/{x}/{y}', '', 'wrong-type'],
  ])('of %j are refused, with what is wrong and how to mend it', (template, path, code) => {
    const read = (): unknown => parseTileSource(template);
    expect(read).toThrow(DataError);
    expect(read).toThrow(expect.objectContaining({ code, file: 'map-tiles', path }) as Error);
  });
});

describe('groups of places', () => {
  it('hold each place once, far enough apart to be hit, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 6, max: 18 }), (points, zoom) => {
        const places = points.map((where, number) => ({ number, ...onSquare(where) }));
        const groups = groupsOf(places, zoom);
        const members = groups.flatMap((group) => group.members.map(({ number }) => number));
        expect([...members].sort((a, b) => a - b)).toEqual(places.map(({ number }) => number));
        for (const group of groups) {
          const numbers = group.members.map(({ number }) => number);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
          for (const other of groups) {
            if (other === group) continue;
            const pixels = Math.hypot(group.at.x - other.at.x, group.at.y - other.at.y) * scaleAt(zoom);
            expect(pixels).toBeGreaterThanOrEqual(apart);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it('come apart at the level that is said, and never when they are at one address', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.0002, max: 0.05, noNaN: true }), (where, further) => {
        const places = [onSquare(where), onSquare({ ...where, longitude: where.longitude + further })];
        const level = partsAt(places);
        if (level === undefined) return;
        expect(groupsOf(places, level)).toHaveLength(2);
        expect(groupsOf(places, level - 1)).toHaveLength(1);
      }),
    );
    expect(partsAt([onSquare(utrecht), onSquare(utrecht)])).toBeUndefined();
  }, 20_000);

  it('are drawn where they are in sight', () => {
    const groups = groupsOf([onSquare(utrecht), onSquare({ latitude: 53, longitude: 6 })], 12);
    const view = viewOf([onSquare(utrecht)], { width: 300, height: 300 });
    expect(inSight(groups, view, { width: 300, height: 300 })).toHaveLength(1);
  });
});

describe('what was found, on the map', () => {
  const set = kaartOf([
    entry('Taalhuis', { ...at(52.09, 5.12), languages: [{ code: 'ar' }] }),
    entry('Werkcafé', at(52.1, 5.11)),
    entry('Zonder plek'),
    entry('Alleen een postcode', { place: { postalCode: '8990 AB' } }),
    entry('Taalles', at(52.08, 5.13)),
  ]);

  it('is all that the list would show in the end, best first, also what has not been listed yet', async () => {
    const { records, spots, total } = await set.ask('taal', { first: 1, onMap: true });
    expect(records).toHaveLength(1);
    expect(total).toBe(2);
    expect(spots?.map(({ latitude }) => latitude).sort()).toEqual([52.08, 52.09]);
  });

  it('is not looked up while no map is open', async () => {
    const { spots } = await set.ask('taal');
    expect(spots).toBeUndefined();
    expect(set.asked.filter((name) => name === 'places.json')).toHaveLength(1);
  });

  it('[R-046] never has a hidden address, whatever a record says', () => {
    const hidden: KaartRecord = entry('Veilig praten', { ...at(52.0912, 5.1213), addressHidden: true });
    const files = buildKaart([entry('Taalhuis', at(52.3, 5.3)), hidden], { words: kaartWords });
    const places = [...files].find(([path]) => path.endsWith('places.json'))?.[1] ?? '';
    const { origin, postcodes } = JSON.parse(places) as { origin: [number, number]; postcodes: string };
    expect(origin).toEqual([523_000, 53_000]);
    expect(postcodes.match(/899/g)).toHaveLength(1);
  });
});
