import { addDays, dutchHoliday, weekdayOf } from '../locale/calendar.js';
import { amsterdamDate, type IsoDate } from '../locale/format.js';
import { confirmed, type TeamProfile } from '../team-profile/team-profile.js';

/**
 * The last day on which the team calls somebody whose request arrives now: the response time that the team set, in working
 * days after today. Weekends and public holidays are no working days, nor is 5 May in any year: a team that works on it
 * calls a day sooner than was promised. The day after Ascension Day is left to the team.
 *
 * @returns undefined when the team set no response time
 */
export function callByDate(profile: TeamProfile, receivedAt: Date): IsoDate | undefined {
  const received = amsterdamDate(receivedAt);
  const days = confirmed(profile, 'responseTime.workingDays', received);
  if (days === undefined) return undefined;
  let date = received;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left--;
  }
  return date;
}

/** The last moment of a day in the Netherlands. */
export function endOfDay(date: IsoDate): Date {
  const summer = new Date(`${date}T23:59:59.999+02:00`);
  return amsterdamDate(new Date(summer.getTime() + 1)) > date ? summer : new Date(`${date}T23:59:59.999+01:00`);
}

const isWorkingDay = (date: IsoDate): boolean =>
  !['SA', 'SU'].includes(weekdayOf(date)) && !dutchHoliday(date, 'each-year');
