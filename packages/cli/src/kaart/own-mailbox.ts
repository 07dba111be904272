import { comparable } from './cells/text.js';

/** Where people have a mailbox of their own. Some small organisations have no other. */
const ofPeople =
  /@(?:[a-z]+\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|gmx|aol|proton(?:mail)?|ziggo|kpnmail|kpnplanet|planet|hetnet|home|xs4all|upcmail|casema|chello|quicknet|tele2|telfort|zonnet|onsbrabantnet|caiway|solcon)\.(?:com|nl|be|net|org|ch|me)$/i;

/** Words of which a mailbox of an organisation is called. */
const ofOffices =
  /^(?:info|contact|secretariaat|bestuur|kantoor|balie|receptie|welkom|hallo|team|wijkteam|buurtteam|aanmelden|administratie|planning|vrijwilligers?|activiteiten|mail|post|hulp|vragen|coordinator|beheer|buurt|huis|centrum|stichting|vereniging|de|het|sociaal|jeugd|zorg|noord|oost|zuid|west)$/;

/** True for a mailbox where people have their own. */
export const isPeoplesMailbox = (address: string): boolean => ofPeople.test(address);

/** True for a mailbox that is called like a person: `ans.jansen@`, `j.devries@`. */
export function isNamedMailbox(address: string): boolean {
  const [local = ''] = address.split('@');
  const parts = local.split(/[._-]/).map(comparable);
  if (parts.length < 2 || parts.length > 4) return false;
  return parts.every((part) => /^\p{L}+$/u.test(part) && !ofOffices.test(part));
}
