// A made-up sociale kaart of any size, the same every time. Words, languages and places as in a Dutch city.
const heads =
  'schuld hulp jeugd ouderen taal buurt wijk gezin zorg huur geld energie voedsel kleding ruil speel sport muziek vrouwen mannen mantelzorg vrijwilligers vluchtelingen opvoed school werk inkomen belasting dak ontmoetings eet wandel fiets computer rouw rechts bewoners kinder tiener student senioren moeder vader schoon tuin natuur kunst dans lees reken inburgerings'.split(
    ' ',
  );
const tails =
  'hulpverlening begeleiding werk spreekuur groep huis winkel bank cafe les maatje team punt loket centrum club bijeenkomst training cursus ondersteuning opvang bemiddeling advies kring fonds project coach dienst tafel markt'.split(
    ' ',
  );
const glue =
  'voor iedereen die even wil praten of hulp zoekt bij brieven formulieren en afspraken wij denken mee en gaan mee als dat nodig is samen met buren vrijwilligers en het wijkteam kom gerust langs koffie staat klaar'.split(
    ' ',
  );
const names =
  'Amina Yusuf Fatma Kadir Zeynep Omar Hodan Leyla Mehmet Noor Sanne Pieter Kees Ewa Marek Olena Tesfay Saba Rosa Diego Çınar Işık'.split(
    ' ',
  );
const streets = 'Linde Berken Eiken Kastanje Merel Vink Zwaluw Oranje Beatrix Kerk Molen Haven Kade Markt Dorps'.split(
  ' ',
);
const areas = 'Noord Oost Zuid West Centrum Haven Kade Polder'.split(' ');
const languages = 'nl en tr ar ti so fa kmr pap pl uk fr es'.split(' ');
const domains = 'money housing health work school parenting safety taking-part language papers'.split(' ');
const kinds =
  'service self-organisation volunteer-initiative residents-initiative meeting-place walk-in activity scheme'.split(
    ' ',
  );
const roles =
  'reach-out give-information host-walk-in refer personal-talks practical-help activities-together show-the-way accompany confidant'.split(
    ' ',
  );
const thresholds = 'free no-appointment no-id no-referral anonymous children-welcome wheelchair home-visits'.split(' ');

/** Numbers from 0 to 1 that only look random (mulberry32). */
export function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The words that the made-up compounds are made of. */
export const compoundParts = [...heads, ...tails, 'hulp', 'verlening'];

/**
 * @param {number} count how many records
 * @param {number} [seed]
 * @returns {import('@wijkbrug/core').KaartRecord[]}
 */
export function makeKaart(count, seed = 7) {
  const roll = dice(seed);
  const pick = (list) => list[Math.floor(roll() ** 1.6 * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(roll() * most) }, () => pick(list)))];
  const compound = () => pick(heads) + pick(tails);
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  return Array.from({ length: count }, (_, number) => {
    const words = Array.from({ length: 32 }, () => {
      const sort = roll();
      if (sort < 0.15) return compound();
      if (sort < 0.18) return `${pick(heads)}${pick(heads)}${pick(tails)}`;
      return sort < 0.2 ? pick(names) : pick(glue);
    });
    const street = `${pick(streets)}straat`;
    return {
      id: `r${number}`,
      kind: pick(kinds),
      name: `${capital(compound())} ${pick(names)} ${pick(areas)}`,
      description: { nl: `${capital(words.join(' '))}.` },
      domains: some(domains, 3),
      roles: some(roles, 3),
      languages: some(languages, 4).map((code) => ({ code })),
      thresholds: Object.fromEntries(some(thresholds, 4).map((fact) => [fact, 'yes'])),
      hours: {
        rules: [
          {
            days: some(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 3),
            from: '09:00',
            until: pick(['17:00', '12:00', '21:00']),
          },
        ],
      },
      place: {
        street: `${street} ${1 + Math.floor(roll() * 200)}`,
        postalCode: `10${10 + Math.floor(roll() * 80)} AB`,
        city: 'Kadestad',
        area: pick(areas),
      },
      phones: [{ number: `085 000 ${String(number % 10000).padStart(4, '0')}` }],
      checkedOn: '2026-10-01',
      checkAgainOn: '2027-10-01',
    };
  });
}
