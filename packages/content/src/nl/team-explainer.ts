import type { ExplainerTexts, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'source' };

export const texts: ExplainerTexts = {
  locale: 'nl',
  groups: {
    about: 'Wat is het wijkteam?',
    contact: 'Contact met het team',
    language: 'Taal en tolk',
    'what-happens': 'Wat gebeurt er?',
    fears: 'Waar mensen zich zorgen over maken',
    'goes-wrong': 'Als het niet goed gaat',
  },
  topics: {
    'T-01': {
      question: 'Wat is een wijkteam?',
      lines: {
        safe: 'Een wijkteam is een groep mensen in de buurt. Zij helpen bewoners, of regelen hulp voor hen. Wat een team precies doet, is niet overal hetzelfde.',
        name: 'Hier heet het team {team.name}.',
        helps: 'De mensen van dit team helpen u.',
        arranges: 'Dit team regelt hulp van anderen voor u.',
        both: 'De mensen van dit team helpen u. Ze regelen ook hulp van anderen.',
        'run-by': 'Het team hoort bij {team.runBy}.',
      },
      review,
    },
    'T-02': {
      question: 'Is het wijkteam er ook voor mij?',
      lines: {
        'target-area': 'Dit team is er voor {team.target} in {team.area}.',
        target: 'Dit team is er voor {team.target}.',
        safe: 'Weet u het niet zeker? U mag het gewoon vragen. Een kleine vraag is ook een vraag.',
        doubt: 'Weet u niet zeker of dat voor u geldt? U mag het gewoon vragen. Een kleine vraag is ook een vraag.',
      },
      review,
    },
    'T-05': {
      question: 'Waar kan het team mij mee helpen?',
      lines: {
        domains: 'U kunt dit team vragen stellen over {team.domains}.',
        safe: 'Wijkteams krijgen vragen over bijvoorbeeld geld, wonen, gezondheid, werk, school, opvoeden, veiligheid en meedoen. Vraag waarmee dit team kan helpen.',
        together: 'Heeft u meer vragen tegelijk? U mag ze samen vertellen.',
      },
      review,
    },
    'T-06': {
      question: 'Wat doet het team niet?',
      lines: {
        safe: 'Een team kan niet alles regelen. Vraag wie het wel kan.',
        elsewhere: 'Dit doet het team niet. Hier kunt u wel terecht:',
      },
      review,
    },
    'T-04': {
      question: 'Kost het geld?',
      lines: {
        free: 'De hulp van het team zelf kost u niets.',
        sometimes: 'Soms kost hulp geld. Vraag vooraf hoeveel.',
        safe: 'Vraag vooraf of hulp geld kost, en hoeveel. U hoeft pas te kiezen als u dat weet.',
        'follow-up': 'Krijgt u daarna andere hulp? Dit zegt de gemeente over de kosten:',
        'ask-follow-up': 'Andere hulp kan wel geld kosten. Vraag vooraf hoeveel.',
      },
      review,
    },
    'T-20': {
      question: 'Wat is eigen kracht? Moet ik het zelf oplossen?',
      lines: {
        'first-help': 'U hoeft niet alles alleen te doen. Hiermee helpt het team eerst:',
        safe: 'Eigen kracht betekent niet dat u alles alleen moet doen.',
        meaning:
          'Eigen kracht betekent: samen kijken wat u zelf wilt en kunt. En wie er kan meehelpen. De bedoeling is dat de hulp bij uw leven past. Lukt iets niet? Zeg dat dan.',
        how: 'Zo doet dit team dat:',
      },
      review,
    },
    'T-07': {
      question: 'Hoe kom ik bij het team?',
      lines: {
        safe: 'Hieronder staat hoe u contact kunt maken met dit team.',
        ways: 'Zo kan het: {waysIn}.',
        ask: 'Vraag het team welke manier het beste bij u past.',
        outreach: 'Het team werkt ook buiten het kantoor, in de buurt.',
        'no-outreach': 'Het team gaat zelf niet de buurt in. Kunt u niet komen? Vraag het team wat er dan kan.',
        'ask-outreach': 'Kunt u niet komen? Vraag het team wat er dan kan.',
        places: 'Hier kunt u iemand van het team ontmoeten:',
      },
      review,
    },
    'T-08': {
      question: 'Kan ik ’s avonds of in het weekend terecht?',
      lines: {
        evening: 'Ja, ’s avonds kan het: {hours.evening}.',
        weekend: 'Ja, in het weekend kan het: {hours.weekend}.',
        neither:
          'Nee. ’s Avonds en in het weekend is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
        'evening-none': '’s Avonds is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
        'weekend-none': 'In het weekend is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
        safe: 'Kunt u overdag niet? Zeg dat gerust en vraag wat er kan.',
        'weekend-too': 'In het weekend kan het ook: {hours.weekend}.',
        'no-weekend': 'In het weekend is het team er niet.',
        'no-evening': '’s Avonds is het team er niet.',
      },
      review,
    },
    'T-10': {
      question: 'Hoe snel helpt het team?',
      lines: {
        days: 'Meestal hoort u iets binnen dit aantal werkdagen: {responseTime.workingDays}.',
        safe: 'Is het dringend? Zeg dat meteen. Dan weet het team het.',
        urgent: 'Dit zegt het team over dringende vragen:',
        'say-so': 'Is het dringend? Zeg dat meteen.',
        danger: 'Is er direct gevaar? Bel 112.',
      },
      review,
    },
    'T-12': {
      question: 'Krijg ik één vaste contactpersoon?',
      lines: {
        yes: 'Ja. U krijgt één vaste contactpersoon. Vraag wie u kunt bellen als die er niet is.',
        usually: 'Meestal wel. Soms neemt iemand anders het over. Vraag wie u dan kunt bellen.',
        no: 'Nee. U spreekt soms iemand anders van het team. Vraag wie u kunt bellen, en hoe.',
        safe: 'Vraag wie u kunt bellen, en hoe.',
      },
      review,
    },
    'T-13': {
      question: 'Ik spreek weinig Nederlands. Kan dat?',
      lines: {
        languages: 'Mensen in dit team spreken: {languages.team}.',
        safe: 'U mag vragen: “Kunt u langzamer praten?” Of: “Kunt u het opschrijven?” Begrijpt u het niet? Zeg dat gerust.',
        slowly:
          'U mag ook vragen: “Kunt u langzamer praten?” Of: “Kunt u het opschrijven?” Begrijpt u het niet? Zeg dat gerust.',
        plain: 'Het team heeft ook uitleg in makkelijke taal of met plaatjes.',
      },
      review,
    },
    'T-14': {
      question: 'Kan er een tolk komen?',
      lines: {
        how: 'Ja, er kan een tolk bij zijn: {interpreter.how}.',
        yes: 'Ja, er kan een tolk bij zijn.',
        no: 'Nee, dit team heeft geen tolk.',
        safe: 'Vraag het team of er een tolk kan komen of via de telefoon kan vertalen.',
        free: 'U betaalt de tolk niet.',
        pays: 'U betaalt de tolk zelf. Vraag vooraf hoeveel dat kost.',
        'ask-cost': 'Vraag vooraf wie de tolk betaalt.',
        alternative: 'Dit kan wel:',
        'ask-alternative': 'Vraag wat er wel kan.',
        call: 'U mag ook bellen als u nog geen tolk heeft.',
      },
      review,
    },
    'T-15': {
      question: 'Mag mijn kind of buurvrouw vertalen?',
      lines: {
        'no-children': 'Dit team vraagt kinderen niet om te vertalen.',
        safe: 'Voor een kind is vertalen vaak zwaar. Vraag het team wat er anders kan.',
        interpreter: 'Er kan een tolk bij zijn. Vraag ernaar.',
        alternative: 'Dit kan wel:',
        'ask-instead': 'Vraag het team wat er anders kan.',
        confidant: 'Een volwassene die u vertrouwt, mag voor u vertalen.',
        'no-confidant': 'Een bekende kan bij dit team niet voor u vertalen.',
        choose: 'U mag zeggen wie u er wel en niet bij wilt. Wilt u liever geen bekende? Zeg dat gerust.',
      },
      review,
    },
    'T-18': {
      question: 'Wat gebeurt er in het eerste gesprek?',
      lines: {
        minutes: 'Het eerste gesprek duurt meestal {firstTalk.minutes} minuten.',
        safe: 'U hoeft niet meteen alles te vertellen. U mag vragen hoe lang het duurt en wie erbij is.',
        pace: 'U hoeft niet meteen alles te vertellen.',
        present: 'Deze mensen zijn erbij:',
        'ask-present': 'U mag vragen wie erbij is.',
      },
      review,
    },
    'T-24': {
      question: 'Kunnen ze mijn kinderen weghalen?',
      lines: {
        safe: 'Veel ouders zijn hier bang voor. Dat is te begrijpen.',
        human: 'Wilt u weten hoe het zit? Vraag het aan iemand van het team, of aan iemand die u vertrouwt.',
        judge:
          'Het wijkteam beslist hier niet over. Alleen een kinderrechter kan beslissen dat een kind tegen de wil van de ouders ergens anders gaat wonen. Ziet een hulpverlener tekenen dat een kind niet veilig is? Dan moet die een vast stappenplan volgen.',
        steps: 'Dit doet het team als het zich zorgen maakt:',
        'ask-steps': 'Vraag het team hoe dat gaat.',
        trusted: 'Hier kunt u er meer over vragen:',
      },
      review,
    },
    'T-25': {
      question: 'Wat gebeurt er als het thuis niet veilig is?',
      lines: {
        safe: 'Is er direct gevaar? Bel 112.',
        advice: 'Voor advies kunt u Veilig Thuis bellen: 0800-2000. Dat kan ook zonder uw naam te zeggen.',
        plan: 'Ziet een hulpverlener tekenen van geweld thuis of van kindermishandeling? Dan moet die een vast stappenplan volgen.',
        steps: 'Dit doet het team als het zich zorgen maakt:',
        ask: 'Vraag het team wat het dan doet.',
      },
      review,
    },
    'T-26': {
      question: 'Kan ik vertellen over geld zonder dat mijn uitkering stopt?',
      lines: {
        safe: 'Vraag eerst: “Geeft u door wat ik vertel? Aan wie?”',
        duty: 'Heeft u een uitkering? Dan moet u sommige dingen zelf doorgeven. Vraag welke.',
        benefit: 'Dit zegt de gemeente over contact met de afdeling van uw uitkering:',
        advice: 'Hier kunt u advies vragen over geld:',
      },
      review,
    },
    'T-27': {
      question: 'Wie ziet wat ik vertel? Blijft het geheim?',
      lines: {
        safe: 'Vraag in het eerste gesprek wat er wordt opgeschreven en wie het mag zien.',
        recorded: 'Dit schrijft het team op:',
        readers: 'Deze mensen kunnen het lezen:',
        'with-consent': 'Dit deelt het team als u het goed vindt:',
        'without-consent': 'Soms mag of moet het team iets delen zonder dat u het goed vindt:',
        rights: 'Zo kunt u uw gegevens zien of laten verbeteren:',
      },
      review,
    },
    'T-37': {
      question: 'Wat kan ik doen als ik het niet eens ben of slecht behandeld ben?',
      lines: {
        safe: 'U mag het zeggen als iets niet goed voelt. U mag ook om een andere persoon vragen.',
        complaint: 'U mag ook een klacht indienen. Vraag hoe dat gaat en wie u kan helpen.',
        decision: 'Krijgt u een brief met een besluit? Kijk meteen tot wanneer u bezwaar kunt maken.',
        route: 'U mag ook een klacht indienen. Zo gaat dat hier:',
        independent: 'Deze hulp staat los van het team:',
        'ask-help': 'Vraag ook wie u kan helpen.',
      },
      review,
    },
    'T-41': {
      question: 'Wat als ik nu meteen hulp nodig heb?',
      lines: {
        safe: 'Is er direct gevaar? Bel 112.',
        doctor: 'Heeft u snel een dokter nodig? Bel uw huisarts of de huisartsenpost.',
        numbers: 'Andere nummers:',
        'not-the-form': 'Gebruik hiervoor niet het terugbelformulier.',
      },
      review,
    },
  },
  terms: {
    'team.target': { everyone: 'alle bewoners', families: 'gezinnen', adults: 'volwassenen', youth: 'jongeren' },
    'team.helpsOrArranges': { helps: 'helpt zelf', arranges: 'regelt hulp', both: 'helpt zelf en regelt hulp' },
    'team.domains': {
      money: 'geld',
      housing: 'wonen',
      health: 'gezondheid',
      work: 'werk',
      school: 'school',
      parenting: 'opvoeden',
      safety: 'veiligheid',
      'taking-part': 'mensen ontmoeten',
      language: 'taal',
      papers: 'brieven of formulieren',
    },
    waysIn: {
      self: 'zelf contact opnemen',
      phone: 'bellen',
      'walk-in': 'langskomen zonder afspraak',
      'general-practitioner': 'via uw huisarts',
      school: 'via de school',
      organisation: 'via een organisatie die u kent',
    },
    'cost.team': { free: 'kost niets', sometimes: 'kost soms geld' },
    fixedContact: { yes: 'ja', usually: 'meestal', no: 'nee' },
    'interpreter.how': { phone: 'via de telefoon', 'in-person': 'bij het gesprek', video: 'via beeldbellen' },
  },
};
