import type { IsoDate } from '../locale/format.js';
import { confirmed, type TeamProfile } from '../team-profile/team-profile.js';
import {
  callerWishes,
  interpreterWishes,
  meetingPlaces,
  reachWays,
  type CallerWish,
  type InterpreterWish,
  type MeetingPlace,
  type ReachWay,
} from './fields.js';
import { callbackSlots, type CallbackSlot } from './slots.js';

/** What this team offers in the form: only what it confirmed. */
export interface CallbackOffer {
  /** `phone` alone when the team confirmed none: that is what the form was placed for. */
  readonly reach: readonly ReachWay[];
  /** Undefined when the team did not confirm when it calls. */
  readonly slots: readonly CallbackSlot[] | undefined;
  /** True when the team confirmed that there can be an interpreter. */
  readonly interpreter: boolean;
  readonly interpreterWishes: readonly InterpreterWish[];
  readonly callerWishes: readonly CallerWish[];
  readonly places: readonly MeetingPlace[];
}

/**
 * What the form may offer.
 *
 * @param today the date in the Netherlands
 */
export function callbackOffer(profile: TeamProfile, today: IsoDate): CallbackOffer {
  const listed = <T extends string>(all: readonly T[], some: readonly string[] | undefined): readonly T[] =>
    all.filter((item) => some?.includes(item));
  const reach = listed(reachWays, confirmed(profile, 'callback.reach', today));
  const interpreter = confirmed(profile, 'interpreter.available', today) === 'yes';
  return {
    reach: reach.length > 0 ? reach : ['phone'],
    slots: callbackSlots(profile, today),
    interpreter,
    interpreterWishes: interpreter ? listed(interpreterWishes, confirmed(profile, 'interpreter.wishes', today)) : [],
    callerWishes: listed(callerWishes, confirmed(profile, 'callback.callerWishes', today)),
    places: listed(meetingPlaces, confirmed(profile, 'callback.places', today)),
  };
}
