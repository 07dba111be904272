import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import type { Area, AreaContact, AreaTable } from './area.js';

/**
 * Reads a table of areas: which postcodes belong to which team, and who helps when none fits.
 *
 * @throws DataError when something that an answer leans on is missing
 */
export function parseAreaTable(json: string, file: string): AreaTable {
  const data = parseJson(json, file);
  if (!isObject(data)) throw wrong(file, '', data, 'Write an object with `areas` and `otherwise`.');
  const { areas, otherwise } = data;
  if (!Array.isArray(areas)) throw wrong(file, 'areas', areas, 'Write a list of areas.');
  return {
    areas: areas.map((area: unknown, index) => areaFrom(area, file, `areas[${index}]`)),
    otherwise: contactFrom(otherwise, file, 'otherwise'),
  };
}

function areaFrom(value: unknown, file: string, path: string): Area {
  if (!isObject(value)) throw wrong(file, path, value, 'Write an object.');
  const { id, name, team, contact, postcodes } = value;
  const text = (field: string, found: unknown): string => {
    if (isText(found)) return found;
    throw wrong(file, `${path}.${field}`, found, 'Write a text.');
  };
  if (team !== 'own' && team !== 'other')
    throw wrong(file, `${path}.team`, team, 'Write `own` where this team helps, else `other`.');
  if (!Array.isArray(postcodes) || !postcodes.every((code) => typeof code === 'string' && isEntry(code)))
    throw wrong(file, `${path}.postcodes`, postcodes, 'Write postcodes as `3511`, `3511-3515` or `3511 AB`.');
  return {
    id: text('id', id),
    name: text('name', name),
    team,
    contact: contactFrom(contact, file, `${path}.contact`),
    postcodes: postcodes as string[],
  };
}

const fits = /^\d{4}(?:\s*-\s*\d{4}|\s*[A-Za-z]{2})?$/;

/** A postcode, or a range that does not end before it begins. */
function isEntry(code: string): boolean {
  const [from = '', until = from] = code.split('-').map((part) => part.trim());
  return fits.test(code) && from <= until;
}

/** Nobody is sent away without a way to reach somebody. */
function contactFrom(value: unknown, file: string, path: string): AreaContact {
  if (!isObject(value) || !isText(value['name'])) throw wrong(file, path, value, 'Write who helps: `name`.');
  const ways = ['phone', 'email', 'url'].filter((way) => value[way] !== undefined);
  for (const way of ways) {
    if (!isText(value[way])) throw wrong(file, `${path}.${way}`, value[way], 'Write a text, or leave it out.');
  }
  if (ways.length === 0) throw wrong(file, path, value, 'Write at least one of `phone`, `email` and `url`.');
  const url = value['url'];
  if (typeof url === 'string' && !/^https?:\/\//.test(url))
    throw wrong(file, `${path}.url`, url, 'Start it with https://.');
  return { name: value['name'], ...Object.fromEntries(ways.map((way) => [way, value[way]])) };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (file: string, path: string, value: unknown, mend: string): DataError =>
  new DataError({ code: value === undefined ? 'missing' : 'wrong-type', file, path, value, mend });
