import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { entry } from '../ask-kaart.js';

type Domain = KaartRecord['domains'][number];

/** What a made-up town has: `name | what it says | life domains | organisation`. */
const lines = `
Schuldhulpmaatje Kadestad | Een vrijwilliger helpt u uw post te ordenen en uw rekeningen te betalen. | money
Budgetcafé | Samen uw geldzaken op een rij, met koffie. | money | Humanitas Kadestad
Bureau Bewindvoering Noord | Wij beheren uw geld als dat zelf niet lukt. | money
Voedselbank De Kade | Een pakket met eten voor wie weinig geld heeft. | money
Soepbus | Elke avond warme soep op het Stationsplein. | taking-part
Weggeefwinkel Oost | Kleding, speelgoed en huisraad voor niets. | money
Kringloopwinkel Rond | Tweedehands meubels en wasmachines. | housing
Woningcorporatie De Dijk | Huurwoningen, reparaties en overlast melden. | housing
Daklozenloket | Geen slaapplek vannacht? Meld u hier. | housing
Inloophuis De Brug | Overdag warm zitten, douchen en een maaltijd voor wie op straat leeft. | housing
Energiecoach aan huis | Minder betalen voor gas en stroom. | housing
Gezondheidscentrum West | Huisartsen, fysiotherapie en de wijkverpleegkundige. | health
GGZ Kadestad | Behandeling bij depressie, angst en andere psychische klachten. | health
Praatgroep Somber | Praten met anderen die zich somber voelen. | health
Verslavingszorg Delta | Stoppen met drinken, drugs of gokken. | health
AA-groep Zuid | Voor wie niet meer wil drinken. | health
Mantelzorgsteunpunt | Voor wie voor een zieke man, vrouw, ouder of kind zorgt. | health
Alzheimercafé | Over vergeten, voor wie dementie heeft en familie. | health
Dagbesteding Zonnehoek | Overdag iets te doen voor ouderen. | health
Maatjesproject Samen | Een maatje tegen eenzaamheid. | taking-part
Telefooncirkel | Iedere ochtend belt iemand even of het goed gaat. | taking-part
Rolstoelpool | Rolstoelen en scootmobielen te leen. | health
Werkplein | Een baan vinden, ook zonder diploma. | work
Sollicitatieclub | Samen brieven en een cv schrijven. | work
Leerwerkbedrijf Hout | Leren en werken tegelijk voor jongeren. | work, school
ROC Kadestad | Opleidingen voor jongeren en volwassenen. | school
Huiswerkbegeleiding Plus | Hulp met huiswerk en toetsen. | school
Peuterspeelzaal Pippeloen | Spelen en taal leren voor peuters van twee tot vier. | parenting
Kinderopvang De Boot | Opvang van nul tot twaalf jaar. | parenting
Opvoedspreekuur | Uw kind luistert niet of slaapt slecht? Stel uw vraag. | parenting
Consultatiebureau | Uw baby wegen, meten en inenten. | parenting, health
Moedergroep Pas Bevallen | Moeders met een baby ontmoeten elkaar. | parenting
Jongerenwerk Zuid | Chillen, sporten en praten. | taking-part
Steunpunt Huiselijk Geweld | Bent u bang thuis, of slaat iemand u? Praat met ons. | safety
Slachtofferhulp | Na een misdrijf of ongeluk. | safety
Buurtvaders | Vaders die 's avonds door de wijk lopen. | safety
Buurthuis De Kade | Koffie, cursussen en een zaal. | taking-part
Moestuin Zuid | Zelf groente kweken. | taking-part
Zwemles voor vrouwen | Leren zwemmen, alleen vrouwen. | taking-part
Voetbal op het plein | Elke woensdag ballen. | taking-part
Fietsles Oost | Leren fietsen, ook als u het nooit deed. | taking-part
Taalcoach | Eén keer in de week Nederlands praten met een vrijwilliger. | language
Inburgeringscursus | Naar het examen in één jaar. | language
Lees- en schrijfhoek | Beter leren lezen en schrijven in de bibliotheek. | language
Papierwinkel | Hulp bij brieven, formulieren en DigiD. | papers
Belastinghulp | Uw aangifte invullen. | papers, money
Juridisch Loket Kadestad | Gratis advies over uw rechten. | papers
VluchtelingenWerk Kadestad | Hulp bij verblijf, gezin laten overkomen en wonen. | papers
Scheidingsspreekuur | Uit elkaar, en dan? Over kinderen, huis en geld. | parenting
Rouwgroep | Na het verlies van iemand. | health
Computerinloop | Hulp met uw telefoon, computer en internet. | taking-part
Buurtbus | Een rit naar het ziekenhuis of de winkel. | taking-part
Klusteam | Kleine reparaties in huis. | housing
Tolkenpunt | Een tolk voor een gesprek, in veel talen. | language
Wijkverpleging Thuis | Zorg aan huis: wassen, wondzorg en medicijnen. | health
Respijthuis | Een paar dagen rust voor wie zorgt: wij nemen de zorg over. | health
`;

/** The entries of the made-up town. */
export const kadestad: readonly KaartRecord[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', text = '', domains = '', organization] = line.split('|').map((part) => part.trim());
    return entry(name, {
      description: { nl: text },
      domains: domains.split(', ') as Domain[],
      ...(organization && { organization }),
    });
  });
