import type { IsoDate } from '@wijkbrug/core/locale.js';
import { addressHiddenBy } from '@wijkbrug/core/sociale-kaart.js';
import { convertRow, isAddressHidden, type ConvertedRow } from './convert-row.js';
import { looseName } from './doubles.js';
import { HeldBackChoices } from './held-back-choices.js';
import { tellingWords } from './hidden-place.js';
import type { Mapping } from './mapping.js';
import { RowReader, type FieldColumns } from './row-reader.js';
import type { SourceTable } from './source/types.js';

/** A row that hides where it is. */
interface HiddenRow {
  readonly name: string;
  /** Folded; empty when nobody said. */
  readonly organization: string;
  /** The street with the number of the house; absent when there is no number. */
  readonly address: string | undefined;
}

/** The doors behind which a row hides, also one that is held back: whoever looks for it may find it by another row. */
export class HiddenDoors {
  readonly #byDoor = new Map<string, HiddenRow[]>();

  constructor(table: SourceTable, columns: FieldColumns, mapping: Mapping, today: IsoDate) {
    const { standaard, achterhouden } = mapping;
    const hides = columns.has('adres-verborgen') || standaard['adres-verborgen'] || achterhouden.zonderAdres.length > 0;
    if (!hides) return;
    const choices = new HeldBackChoices(mapping);
    for (const source of table.rows) {
      if (source.broken) continue;
      const cells = new RowReader(source, columns, mapping);
      if (!isAddressHidden(cells) && choices.of(namesOf(cells)) !== 'hide-address') continue;
      const { location } = convertRow(cells, mapping, today) ?? {};
      const door = doorOf(location);
      if (door === undefined) continue;
      const { address } = tellingWords(location ?? {});
      const hidden = { name: cells.name, organization: looseName(cells.raw('organisatie')), address };
      const others = this.#byDoor.get(door);
      if (others) others.push(hidden);
      else this.#byDoor.set(door, [hidden]);
    }
  }

  /** Every street with its number that a row hides. */
  addresses(): readonly string[] {
    return [...this.#byDoor.values()].flatMap(([first]) => first?.address ?? []);
  }

  /**
   * Who hides behind the door of a row that is shown. Of the same organisation, or of nobody knows which, it may well be
   * the same place.
   */
  behind({ location }: ConvertedRow, cells: RowReader): { readonly name: string; readonly same: boolean } | undefined {
    const door = location?.addressHidden ? undefined : doorOf(location);
    const hidden = (door !== undefined && this.#byDoor.get(door)) || [];
    const own = looseName(cells.raw('organisatie'));
    const same = hidden.find(({ organization }) => organization === '' || own === '' || organization === own);
    const found = same ?? hidden[0];
    return found && { name: found.name, same: same !== undefined };
  }
}

/** True when the row itself says that its address may be shown: an empty cell may have been forgotten. */
export const saysShown = (cells: RowReader): boolean => {
  const said = cells.own('adres-verborgen').filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.every((cell) => addressHiddenBy(cell) === 'no');
};

/** The words by which two rows are known to be at one door: the street with its number, or the street where there is none. */
function doorOf(location: ConvertedRow['location']): string | undefined {
  const { address, street } = tellingWords(location ?? {});
  return address ?? street;
}

function namesOf(cells: RowReader): { ids: readonly string[]; name: string; organization: string } {
  const organization = cells.raw('organisatie').trim();
  const name = cells.raw('naam').trim() || organization;
  return { ids: [cells.raw('id').trim()], name, organization: organization || name };
}
