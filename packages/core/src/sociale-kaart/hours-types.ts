import type { IsoDate, Weekday } from '../locale/format.js';

/** One rule of when something is open, in local time of the Netherlands. */
export interface OpeningRule {
  readonly days: readonly Weekday[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, up to `24:00`; not later than `from` means the next day. */
  readonly until: string;
  /** Only in odd or even weeks (ISO week numbers). */
  readonly weeks?: 'odd' | 'even';
  /** Every so many weeks, counted from the week of `start`. */
  readonly interval?: number;
  readonly start?: IsoDate;
  /** Only the first (1) … fifth (5) or last (-1) such weekday of the month. */
  readonly nth?: readonly number[];
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** For whom or for what, such as “alleen vrouwen”. */
  readonly note?: string;
}

/** Days on which other hours hold. */
export interface HoursException {
  readonly from: IsoDate;
  /** The last day; the same as `from` when absent. */
  readonly until?: IsoDate;
  /** Empty: closed. */
  readonly hours: readonly { readonly from: string; readonly until: string }[];
  readonly note?: string;
}

/** When something is open. */
export interface OpeningHours {
  readonly rules: readonly OpeningRule[];
  readonly exceptions?: readonly HoursException[];
  /** On Dutch public holidays. Absent: nobody said, so “call first”. */
  readonly holidays?: 'closed' | 'open';
  /** What the source says in words, kept where the rules do not say it all. */
  readonly text?: string;
}
