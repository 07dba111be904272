import type { IsoDate } from '@wijkbrug/core/locale.js';
import { addressHiddenBy } from '@wijkbrug/core/sociale-kaart.js';
import { convertRow, isAddressHidden } from './convert-row.js';
import { HeldBackChoices } from './held-back-choices.js';
import { HiddenDoors } from './hidden-doors.js';
import type { Mapping } from './mapping.js';
import { RowReader, type FieldColumns } from './row-reader.js';
import type { SourceTable } from './source/types.js';

/** The doors behind which a row of a table hides. */
export function hiddenDoors(table: SourceTable, columns: FieldColumns, mapping: Mapping, today: IsoDate): HiddenDoors {
  const doors = new HiddenDoors();
  const { standaard, achterhouden } = mapping;
  const hides = columns.has('adres-verborgen') || standaard['adres-verborgen'] || achterhouden.zonderAdres.length > 0;
  if (!hides) return doors;
  const choices = new HeldBackChoices(mapping);
  for (const source of table.rows) {
    if (source.broken) continue;
    const cells = new RowReader(source, columns, mapping);
    if (!isAddressHidden(cells) && choices.of(namesOf(cells)) !== 'hide-address') continue;
    const { location } = convertRow(cells, mapping, today) ?? {};
    doors.add({ name: cells.name, organization: cells.raw('organisatie'), location });
  }
  return doors;
}

/** True when the row itself says that its address may be shown: an empty cell may have been forgotten. */
export const saysShown = (cells: RowReader): boolean => {
  const said = cells.own('adres-verborgen').filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.every((cell) => addressHiddenBy(cell) === 'no');
};

function namesOf(cells: RowReader): { ids: readonly string[]; name: string; organization: string } {
  const organization = cells.raw('organisatie').trim();
  const name = cells.raw('naam').trim() || organization;
  return { ids: [cells.raw('id').trim()], name, organization: organization || name };
}
