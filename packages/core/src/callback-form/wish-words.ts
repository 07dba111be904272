import type { CallerWish, InterpreterWish, MeetingPlace } from './fields.js';

/**
 * Dutch words for what a resident may wish of a talk, for the team: the same where the team says which wishes it can meet
 * and where it reads what somebody wishes, so that nothing is promised that nobody confirmed. The form says them to the
 * resident: “Niemand die ik ken”.
 */

/** Who calls, and who interprets. */
export const personWishes = {
  woman: 'een vrouw',
  man: 'een man',
  'nobody-i-know': 'niemand die de bewoner kent',
  'by-phone': 'via de telefoon',
} as const satisfies Record<CallerWish | InterpreterWish, string>;

/** Where to talk. */
export const placeWishes = {
  office: 'op kantoor',
  neutral: 'op een andere plek',
  outside: 'buiten',
  phone: 'via de telefoon',
  video: 'via beeldbellen',
  home: 'bij de bewoner thuis',
} as const satisfies Record<MeetingPlace, string>;
