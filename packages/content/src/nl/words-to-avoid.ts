import type { WordToAvoid } from '@wijkbrug/core/plain-language.js';

/** One entry per word, written as `word = what to say instead`. */
const list = (why: WordToAvoid['why'], text: string): WordToAvoid[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [word = '', rather = ''] = line.split(' = ');
      return { word, why, rather };
    });

/** Words that texts for residents do without, with what to say instead. */
export const wordsToAvoid: readonly WordToAvoid[] = [
  ...list(
    'label',
    `
    zorgmijder* = zeg wat er gebeurt, of wat het team doet
    probleemgezin* = gezin
    probleemmoeder* = moeder
    probleemjongere* = jongere
    probleemwijk* = noem de naam van de buurt
    kwetsba* = zeg wat er aan de hand is
    moeilijk bereikbar* = zeg wat het team doet om mensen te bereiken
    moeilijk bereikbaar = zeg wat het team doet om mensen te bereiken
    laaggeletterd* = wie moeite heeft met lezen
    laagopgeleid* = niets: het hoeft niet gezegd
    zwakke* = zeg wat er aan de hand is
    achterstandswijk* = noem de naam van de buurt
    hulpbehoevend* = wie hulp zoekt
    multiprobleem* = meer vragen tegelijk
    overlastgevend* = zeg wat er gebeurt
    `,
  ),
  ...list(
    'outdated',
    `
    allochto* = niets: het hoeft niet gezegd
    autochto* = niets: het hoeft niet gezegd
    niet-westers* = niets: het hoeft niet gezegd
    migrant* = niets, of wat er toe doet: nieuw in Nederland
    migratieachtergrond* = niets: het hoeft niet gezegd
    invalide* = wie een beperking heeft
    gehandicapten = mensen met een beperking
    `,
  ),
  ...list(
    'office',
    `
    doelgroep* = bewoners, of voor wie het is
    cliënt = u, of de bewoner
    cliënten = bewoners
    burger = bewoner
    burgers = bewoners
    professional* = hulpverlener
    traject* = stappen
    indicatie* = besluit over hulp
    signaleren = zien
    signalering* = wat men ziet
    signaal = wat iemand ziet of merkt
    signalen = wat iemand ziet of merkt
    hulpvraag = vraag
    hulpvragen = vragen
    casus* = verhaal
    casuïstiek* = verhalen
    zelfredzaam* = zelf kunnen
    participatie* = meedoen
    participeren = meedoen
    faciliteren = mogelijk maken
    interventie* = hulp
    outreachend* = in de buurt
    integraal = samen
    integrale = samen
    maatwerk* = hulp die past
    voorliggend* = hulp die er al is
    ondersteuningsbehoefte* = hulp die u nodig heeft
    mantelzorger* = wie voor een ander zorgt
    regievoerder* = wie de hulp regelt
    intake* = eerste gesprek
    intakegesprek* = eerste gesprek
    aanmeldprocedure* = zo meldt u zich aan
    middels = met
    teneinde = om
    derhalve = daarom
    indien = als
    tevens = ook
    alsmede = en
    inzake = over
    omtrent = over
    dient = moet
    dienen = moeten
    conform = zoals
    reeds = al
    betreffende = over
    desbetreffende = deze
    aangaande = over
    geschieden = gebeuren
    ten behoeve van = voor
    met betrekking tot = over
    in het kader van = bij, of voor
    door middel van = met
    `,
  ),
  ...list(
    'tone',
    `
    helaas = zeg wat wel kan
    gewoonweg = niets
    simpelweg = niets
    eerst zelf = wat het team eerst doet
    eigen verantwoordelijkheid = wat u zelf wilt en kunt
    `,
  ),
];
