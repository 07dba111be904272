import { amsterdamDate, type IsoDate } from '../locale/format.js';
import { confirmed, type TeamProfile } from '../team-profile/team-profile.js';

const day = 86_400_000;

/**
 * The last day on which the team calls somebody whose request arrives now: the response time that the team set, in working
 * days after today. Weekends and public holidays are no working days.
 *
 * @returns undefined when the team set no response time
 */
export function callByDate(profile: TeamProfile, receivedAt: Date): IsoDate | undefined {
  const received = amsterdamDate(receivedAt);
  const days = confirmed(profile, 'responseTime.workingDays', received);
  if (days === undefined) return undefined;
  let moment = new Date(`${received}T12:00:00Z`).getTime();
  for (let left = days; left > 0;) {
    moment += day;
    if (isWorkingDay(new Date(moment))) left--;
  }
  return new Date(moment).toISOString().slice(0, 10);
}

/** The last moment of a day in the Netherlands. */
export function endOfDay(date: IsoDate): Date {
  const summer = new Date(`${date}T23:59:59.999+02:00`);
  return amsterdamDate(new Date(summer.getTime() + 1)) > date ? summer : new Date(`${date}T23:59:59.999+01:00`);
}

function isWorkingDay(noon: Date): boolean {
  const weekday = noon.getUTCDay();
  return weekday > 0 && weekday < 6 && !isHoliday(noon);
}

/** Public holidays on which municipalities are closed; the day after Ascension Day is left to the team. */
function isHoliday(noon: Date): boolean {
  const [month, date] = [noon.getUTCMonth() + 1, noon.getUTCDate()];
  const fixed = ['1-1', '4-27', '5-5', '12-25', '12-26'];
  if (fixed.includes(`${month}-${date}`)) return true;
  const afterEaster = Math.round((noon.getTime() - easter(noon.getUTCFullYear())) / day);
  // Good Friday, Easter Monday, Ascension Day, Whit Monday.
  return [-2, 1, 39, 50].includes(afterEaster);
}

/** Easter Sunday at noon UTC, after the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const [month, date] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1];
  return Date.UTC(year, month - 1, date, 12);
}
