/** A question as somebody types it, in the set of which town, with the entry that this person would want. */
export interface KaartQuestion {
  readonly town: 'kadestad' | 'lindenwaard';
  readonly language: 'nl' | 'en' | 'tr' | 'ar' | 'pl';
  readonly text: string;
  readonly wanted: string;
}

/** `town | language | question | wanted` */
const lines = `
kadestad | nl | schuldhulp | Schuldhulpmaatje Kadestad
kadestad | nl | hulp bij schulden | Schuldhulpmaatje Kadestad
kadestad | nl | deurwaarder aan de deur | Schuldhulpmaatje Kadestad
kadestad | nl | budget cafe | Budgetcafé
kadestad | nl | bewindvoerder | Bureau Bewindvoering Noord
kadestad | nl | voedselbnak | Voedselbank De Kade
kadestad | nl | gratis kleren | Weggeefwinkel Oost
kadestad | nl | tweedehands bed | Kringloopwinkel Rond
kadestad | nl | ik slaap op straat | Daklozenloket
kadestad | nl | dakloos | Daklozenloket
kadestad | nl | stroom te duur | Energiecoach aan huis
kadestad | nl | huisarts | Gezondheidscentrum West
kadestad | nl | psycholoog | GGZ Kadestad
kadestad | nl | drinkt te veel | AA-groep Zuid
kadestad | nl | gokverslaving | Verslavingszorg Delta
kadestad | nl | zorgen voor mijn moeder | Mantelzorgsteunpunt
kadestad | nl | vergeetachtig | Alzheimercafé
kadestad | nl | eenzaam | Maatjesproject Samen
kadestad | nl | werkloos | Werkplein
kadestad | nl | jongeren werk | Jongerenwerk Zuid
kadestad | nl | kind luistert niet | Opvoedspreekuur
kadestad | nl | mijn man slaat mij | Steunpunt Huiselijk Geweld
kadestad | nl | oppas | Kinderopvang De Boot
kadestad | nl | brief van de belasting | Papierwinkel
kadestad | nl | advocaat | Juridisch Loket Kadestad
kadestad | nl | laptop | Computerinloop
kadestad | nl | fiets les | Fietsles Oost
kadestad | en | debts | Schuldhulpmaatje Kadestad
kadestad | en | food bank | Voedselbank De Kade
kadestad | en | homeless | Daklozenloket
kadestad | en | learn dutch | Taalcoach
kadestad | en | looking for a job | Werkplein
kadestad | en | interpreter | Tolkenpunt
kadestad | en | domestic violence | Steunpunt Huiselijk Geweld
kadestad | en | depressed | GGZ Kadestad
kadestad | tr | borçlarım var | Schuldhulpmaatje Kadestad
kadestad | tr | işsizim | Werkplein
kadestad | tr | yalnızlık | Maatjesproject Samen
kadestad | tr | kocam dövüyor | Steunpunt Huiselijk Geweld
kadestad | tr | hollandaca kursu | Taalcoach
kadestad | tr | avukat | Juridisch Loket Kadestad
kadestad | tr | tercüman | Tolkenpunt
kadestad | tr | çocuk bakımı | Kinderopvang De Boot
kadestad | ar | ديون | Schuldhulpmaatje Kadestad
kadestad | ar | بنك الطعام | Voedselbank De Kade
kadestad | ar | زوجي يضربني | Steunpunt Huiselijk Geweld
kadestad | ar | أبحث عن عمل | Werkplein
kadestad | ar | تعلم الهولندية | Taalcoach
kadestad | ar | مترجم | Tolkenpunt
kadestad | ar | محامي | Juridisch Loket Kadestad
kadestad | ar | طبيب | Gezondheidscentrum West
kadestad | pl | długi | Schuldhulpmaatje Kadestad
kadestad | pl | szukam pracy | Werkplein
kadestad | pl | alkohol | Verslavingszorg Delta
kadestad | pl | przemoc w domu | Steunpunt Huiselijk Geweld
kadestad | pl | kurs holenderskiego | Taalcoach
kadestad | pl | tłumacz | Tolkenpunt
kadestad | pl | bezdomny | Daklozenloket
lindenwaard | nl | formulieren | Formulierenhulp
lindenwaard | nl | geld loket | Geldloket Lindenwaard
lindenwaard | nl | schimmel in huis | Huurdersvereniging Lindenhof
lindenwaard | nl | ruzie met buren | Buurtbemiddeling
lindenwaard | nl | mantelzorg | Inloop mantelzorg
lindenwaard | nl | samen eten | Mannen aan tafel
lindenwaard | nl | huiswerk | Huiswerkklas
lindenwaard | nl | kapotte lamp | Klussendienst Oost
lindenwaard | nl | sport voor mijn kind | Geld voor sport en muziek van kinderen
lindenwaard | nl | taalcafe | Taalcafé
lindenwaard | nl | spreekuur avond | Avondspreekuur in de moskee
lindenwaard | en | help with letters | Formulierenhulp
lindenwaard | en | youth nurse | Ouder-kindinloop
lindenwaard | en | discrimination | Meldpunt discriminatie
lindenwaard | tr | borç | Geldloket Lindenwaard
lindenwaard | tr | evde şiddet | Veilig praten
lindenwaard | tr | mektup | Formulierenhulp
lindenwaard | ar | دروس لغة | Nederlands oefenen
lindenwaard | ar | ملابس | Kledingkast
lindenwaard | ar | رياضة | Zwemmen voor vrouwen
lindenwaard | pl | mieszkanie | Woonloket
lindenwaard | pl | lekarz | Huisartsenpraktijk Kade
lindenwaard | pl | dla kobiet | Vrouwengroep De Draad
`;

/** Questions as people type them. Kept: one that was ever missed is added here. */
export const questions: readonly KaartQuestion[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [town, language, text = '', wanted = ''] = line.split('|').map((part) => part.trim());
    return { town, language, text, wanted } as KaartQuestion;
  });
