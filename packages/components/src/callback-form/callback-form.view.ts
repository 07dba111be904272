import type { ReachWay } from '@wijkbrug/core/callback-form.js';
import {
  confirmed,
  type FactKey,
  type LocalizedText,
  type TeamProfile,
  type WeeklyHours,
} from '@wijkbrug/core/team-profile.js';
import type { IsoDate, Locale } from '@wijkbrug/core/locale.js';
import { phraseOf, type Phrase } from '../internal/phrase.js';

/** What happens after sending, as far as the team confirmed it; and how to reach a human now. */
export interface NextView {
  /** True when there is a profile, so that what is absent is not confirmed, instead of on its way. */
  readonly known?: true | undefined;
  readonly caller?: Phrase;
  readonly fromNumber?: string;
  readonly workingDays?: number | undefined;
  readonly notReached?: Phrase;
  readonly ifNobodyCalls?: Phrase;
  readonly dataUse?: Phrase;
  readonly privacyPage?: string;
  readonly outsideArea?: Phrase;
  readonly walkIn?: readonly WeeklyHours[];
  /** Where somebody can walk in. */
  readonly address?: string;
  readonly phone?: string;
  /** How the person wants to be reached: who comes by is not told who calls. */
  readonly reach?: ReachWay;
}

/**
 * @param profile undefined while nobody knows
 * @param phone the `phone` attribute, for when the profile confirms none
 */
export function nextView(
  profile: TeamProfile | undefined,
  today: IsoDate,
  locale: Locale,
  phone: string | undefined,
): NextView {
  if (!profile) return phone ? { phone } : {};
  const said = (fact: FactKey): Phrase | undefined => {
    const text = confirmed(profile, fact, today) as LocalizedText | undefined;
    return text && phraseOf(text, locale);
  };
  const view = {
    known: true,
    caller: said('callback.caller'),
    fromNumber: confirmed(profile, 'callback.fromNumber', today),
    workingDays: confirmed(profile, 'responseTime.workingDays', today),
    notReached: said('callback.notReached'),
    ifNobodyCalls: said('callback.ifNobodyCalls'),
    dataUse: said('callback.dataUse'),
    privacyPage: confirmed(profile, 'callback.privacyPage', today),
    outsideArea: said('team.outsideArea'),
    walkIn: confirmed(profile, 'contact.walkIn', today),
    address: confirmed(profile, 'contact.address', today),
    phone: confirmed(profile, 'contact.phone', today) ?? phone,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}
