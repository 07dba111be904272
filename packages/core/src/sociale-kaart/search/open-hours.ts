import type { OpeningHours } from '../hours-types.js';
import { addDays, hoursOn, minutesOf, wallTime, weekdayOf } from '../hours.js';
import { damaged, parseKaartFile } from './kaart-file.js';
import { NumberReader } from './numbers.js';
import type { OpenChoice } from './query.js';
import { addTo, emptySet, type RecordSet } from './record-set.js';

/** The format name that the file with opening hours carries. */
export const hoursFormat = 'wijkbrug-kaart-hours/1';
/** The name of that file. */
export const hoursName = 'hours.json';

/** The file with opening hours: what differs once, and which record has which. */
export interface HoursFile {
  readonly format: typeof hoursFormat;
  readonly hours: readonly OpeningHours[];
  /** For each record, the number of its hours from 1; 0 when nobody said. */
  readonly records: string;
}

/** When the records of a set are open. */
export class OpenHours {
  readonly #hours: readonly OpeningHours[];
  readonly #records: Uint32Array;

  constructor(hours: readonly OpeningHours[], records: Uint32Array) {
    this.#hours = hours;
    this.#records = records;
  }

  /** The records that are surely open then. What nobody said, or said with a doubt, is not among them. */
  at(choice: OpenChoice, now: Date): RecordSet {
    const spans = spansOf(choice, now);
    const open = this.#hours.map((hours) => spans.some((span) => isOpen(hours, span)));
    const set = emptySet(this.#records.length);
    this.#records.forEach((number, record) => {
      if (open[number - 1]) addTo(set, record);
    });
    return set;
  }
}

/** Minutes of a day, counted from its midnight; the last is not in it. */
interface Span {
  readonly date: string;
  readonly from: number;
  readonly until: number;
}

const day = 24 * 60;
/** From when on it is evening. */
const evening = 18 * 60;

/** What a choice means at a moment. */
function spansOf(choice: OpenChoice, moment: Date): Span[] {
  const { date, time } = wallTime(moment);
  const now = minutesOf(time);
  const weekday = weekdayOf(date);
  switch (choice) {
    case 'now':
      return [{ date, from: now, until: now + 1 }];
    case 'tonight':
      return [{ date, from: Math.max(now, evening), until: day }];
    case 'soon':
      return [
        { date, from: now, until: day },
        { date: addDays(date, 1), from: 0, until: now },
      ];
    case 'weekend': {
      if (weekday === 'SU') return [{ date, from: now, until: day }];
      const saturday = addDays(date, daysToSaturday[weekday]);
      return [
        { date: saturday, from: saturday === date ? now : 0, until: day },
        { date: addDays(saturday, 1), from: 0, until: day },
      ];
    }
  }
}

const daysToSaturday = { SU: 6, MO: 5, TU: 4, WE: 3, TH: 2, FR: 1, SA: 0 } as const;

function isOpen(hours: OpeningHours, { date, from, until }: Span): boolean {
  const today = hoursOn(hours, date);
  if (today.certain && today.open.some(([start, end]) => start < until && end > from)) return true;
  // What opened the evening before may still be open after midnight.
  const before = hoursOn(hours, addDays(date, -1));
  return before.certain && before.open.some(([start, end]) => start - day < until && end - day > from);
}

/**
 * Reads the file with opening hours.
 *
 * @throws DataError when the file is not whole
 */
export function parseOpenHours(json: string, file: string, records: number): OpenHours {
  const data = parseKaartFile<HoursFile>(json, file, hoursFormat);
  if (!Array.isArray(data.hours) || typeof data.records !== 'string') throw damaged(file, '', data);
  const numbers = new Uint32Array(records);
  const reader = new NumberReader(data.records);
  for (let record = 0; record < records; record++) {
    const number = reader.next();
    if (!(number <= data.hours.length)) throw damaged(file, 'records', number);
    numbers[record] = number;
  }
  return new OpenHours(data.hours, numbers);
}
