/** A stretch of a day as it was read. */
export interface ReadRange {
  /** `HH:MM`. */
  readonly from: string;
  readonly until: string;
  /** True when an hour in the morning was taken for one in the afternoon, or should have been. */
  readonly guessed: boolean;
}

/** No night is longer, in minutes: “12:00-10:00” may well be a slip, and “17:00-08:00” is none. */
const longestNight = 16 * 60;

/** The hours in a match of the pattern for times; undefined when they may mean two things. */
export function timeRange(found: RegExpExecArray): ReadRange | undefined {
  const [, hour1, minute1, half1, name1, hour2, minute2, half2, name2] = found;
  const from = timeOf(
    hour1,
    minute1,
    half1 ?? (half2 && Number(hour1) <= 12 ? inherited(hour1, hour2, half2) : undefined),
    name1,
  );
  const until = timeOf(hour2, minute2, half2, name2);
  if (from === undefined || until === undefined || from >= 24 * 60) return undefined;
  const bare = !half1 && !half2 && !name1 && !name2;
  if (bare && !minute1 && !minute2 && !startsWithZero(hour1) && from < 7 * 60 && from > 0 && until <= 12 * 60) {
    // “2-4” may be in the afternoon.
    return undefined;
  }
  const end = until === 0 || until === 23 * 60 + 59 ? 24 * 60 : until;
  const meant = bare ? inAfternoon([from, hour1], [end, hour2]) : undefined;
  const [start, stop] = meant ?? [from, end];
  const isLong = stop < start && stop + 24 * 60 - start > longestNight && !startsWithZero(hour2);
  return { from: write(start), until: write(stop), guessed: meant !== undefined || isLong };
}

/** “1-4pm” is in the afternoon, “9-5pm” and “8:30-12pm” start in the morning; “8-12am” starts in the evening. */
function inherited(hour1: string | undefined, hour2: string | undefined, half2: string): string {
  const later = Number(hour1) % 12 < Number(hour2) % 12;
  if (/^p/.test(half2)) return later ? 'pm' : 'am';
  return later ? 'am' : 'pm';
}

const startsWithZero = (hour: string | undefined): boolean => /^0/.test(hour ?? '');

type Written = readonly [minutes: number, hour: string | undefined];

/**
 * “9:00-5:00” is nine to five and “1:00-17:00” starts at one in the afternoon, where nobody writes hours with a zero in
 * front. A place that is open from the morning until the next morning says so in another way.
 */
function inAfternoon([from, hour1]: Written, [until, hour2]: Written): readonly [number, number] | undefined {
  const half = 12 * 60;
  if (!startsWithZero(hour2) && from >= 6 * 60 && from < 13 * 60 && until < from && until <= 8 * 60 && until >= 60)
    return [from, until + half];
  if (!startsWithZero(hour1) && from >= 60 && from < 6 * 60 && until > half + 60 && from + half < until)
    return [from + half, until];
  return undefined;
}

function timeOf(hour?: string, minute?: string, half?: string, name?: string): number | undefined {
  if (name) return /noon/.test(name) ? 12 * 60 : 0;
  let hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (half) {
    if (hours > 12) return undefined;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) ? undefined : hours * 60 + minutes;
}

const write = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
