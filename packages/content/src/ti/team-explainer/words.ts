import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'ኩሎም ነበርቲ', families: 'ስድራቤታት', adults: 'ዓበይቲ', youth: 'መንእሰያት' },
  'team.helpsOrArranges': { helps: 'ባዕሉ ይሕግዝ', arranges: 'ሓገዝ የዳሉ', both: 'ባዕሉ ይሕግዝን ሓገዝ የዳሉን' },
  'team.domains': {
    money: 'ገንዘብ',
    housing: 'መንበሪ ገዛ',
    health: 'ጥዕና',
    work: 'ስራሕ',
    school: 'ቤት ትምህርቲ',
    parenting: 'ምዕባይ ቆልዑ',
    safety: 'ድሕነት',
    'taking-part': 'ምስ ሰባት ምርኻብ',
    language: 'ቋንቋ',
    papers: 'ደብዳቤታት ወይ ቅጥዕታት',
  },
  waysIn: {
    self: 'ባዕልኹም ምርኻብ',
    phone: 'ምድዋል',
    'walk-in': 'ብዘይ ቆጸራ ምምጻእ',
    'general-practitioner': 'ብናይ ስድራቤት ሓኪምኩም (huisarts)',
    school: 'ብቤት ትምህርቲ',
    organisation: 'ብእትፈልጥዎ ትካል',
  },
  'cost.team': { free: 'ዋላ ሓንቲ ኣየኽፍልን', sometimes: 'ሓድሓደ ግዜ ገንዘብ የኽፍል' },
  fixedContact: { yes: 'እወ', usually: 'መብዛሕትኡ ግዜ', no: 'ኣይፋል' },
  'interpreter.how': { phone: 'ብተሌፎን', 'in-person': 'ኣብቲ ዝርርብ', video: 'ብቪድዮ ተሌፎን' },
  meetingPlaces: {
    office: 'ኣብ ቤት ጽሕፈት',
    neutral: 'ኣብ ካልእ ቦታ',
    school: 'ኣብ ቤት ትምህርቲ',
    'community-centre': 'ኣብ ማእከል ከባቢ',
    outside: 'ኣብ ደገ',
    phone: 'ብተሌፎን',
    video: 'ብቪድዮ ተሌፎን',
    home: 'ኣብ ገዛኹም',
  },
  'companion.allowed': { yes: 'እወ', 'ask-first': 'ቅድም ሕተቱ', no: 'ኣይፋል' },
  'handover.practice': {
    together: 'ምሳኹም ብሓባር',
    'team-calls': 'እቲ ጉጅለ ቅድም ይድውል',
    'gives-contact': 'ቁጽሪ ትረኽቡ',
  },
  'responseTime.workingDays': {
    one: 'ኣብ ውሽጢ {n} መዓልቲ ስራሕ',
    two: 'ኣብ ውሽጢ {n} መዓልትታት ስራሕ',
    few: 'ኣብ ውሽጢ {n} መዓልትታት ስራሕ',
    many: 'ኣብ ውሽጢ {n} መዓልትታት ስራሕ',
    other: 'ኣብ ውሽጢ {n} መዓልትታት ስራሕ',
  },
};
