import { confirmed, type LocalizedText, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { IsoDate, Locale } from '@wijkbrug/core/locale.js';
import { phraseOf, type Phrase } from '../internal/phrase.js';

/** What happens after sending, as far as the team confirmed it; and how to reach a human now. */
export interface NextView {
  readonly caller?: Phrase;
  readonly fromNumber?: string;
  readonly workingDays?: number;
  readonly notReached?: Phrase;
  readonly ifNobodyCalls?: Phrase;
  readonly dataUse?: Phrase;
  readonly privacyPage?: string;
  readonly phone?: string;
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
  const said = (text: LocalizedText | undefined): Phrase | undefined => text && phraseOf(text, locale);
  const view = {
    caller: said(confirmed(profile, 'callback.caller', today)),
    fromNumber: confirmed(profile, 'callback.fromNumber', today),
    workingDays: confirmed(profile, 'responseTime.workingDays', today),
    notReached: said(confirmed(profile, 'callback.notReached', today)),
    ifNobodyCalls: said(confirmed(profile, 'callback.ifNobodyCalls', today)),
    dataUse: said(confirmed(profile, 'callback.dataUse', today)),
    privacyPage: confirmed(profile, 'callback.privacyPage', today),
    phone: confirmed(profile, 'contact.phone', today) ?? phone,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}
