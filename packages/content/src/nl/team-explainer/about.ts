import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Een wijkteam is een groep mensen die in de buurt werkt. Zij helpen bewoners, of regelen hulp voor hen. Wat een team precies doet, is niet overal hetzelfde.',
    name: 'Hier heet het team {team.name}.',
    helps: 'De mensen van dit team helpen u.',
    arranges: 'Dit team regelt hulp van anderen voor u.',
    both: 'De mensen van dit team helpen u. Ze regelen ook hulp van anderen.',
    'run-by': 'Het team hoort bij {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Dit team is er voor {team.target} in {team.area}.',
    target: 'Dit team is er voor {team.target}.',
    safe: 'Weet u het niet zeker? U mag het gewoon vragen. Een kleine vraag is ook een vraag.',
    doubt: 'Weet u niet zeker of dat voor u geldt? U mag het gewoon vragen. Een kleine vraag is ook een vraag.',
    outside: 'Woont u ergens anders? Dit zegt het team daarover:',
  },
  'T-03': {
    safe: 'Discriminatie is in Nederland verboden. Voelt u zich anders behandeld? Dan mag u dat zeggen.',
    'stands-for': 'Dit zegt het team zelf over gelijke behandeling:',
    report: 'U kunt discriminatie hier melden:',
    'ask-report': 'U kunt discriminatie ook melden. Elke gemeente moet daarvoor een onafhankelijk meldpunt hebben.',
    building: 'Dit zegt het team over de toegang tot het gebouw:',
    'ask-building': 'Heeft u iets nodig, zoals een lift of hulp bij het lezen? Vraag wat er kan.',
  },
  'T-05': {
    domains: 'U kunt dit team vragen stellen over {team.domains}.',
    safe: 'Wijkteams krijgen vragen over bijvoorbeeld geld, wonen, gezondheid, werk, school, opvoeden, veiligheid en meedoen. Vraag waarmee dit team kan helpen.',
    together: 'Heeft u meer vragen tegelijk? Dan mag u ze allemaal stellen.',
  },
  'T-06': {
    safe: 'Een team kan niet alles regelen. Vraag wie het wel kan.',
    elsewhere: 'Dit doet het team niet. Hier kunt u wel terecht:',
  },
  'T-04': {
    free: 'De hulp van het team zelf kost u niets.',
    sometimes: 'Soms kost hulp geld. Vraag vooraf hoeveel.',
    safe: 'Vraag vooraf of hulp geld kost, en hoeveel. U hoeft pas te kiezen als u dat weet.',
    'follow-up': 'Krijgt u daarna andere hulp? Dit zegt de gemeente over de kosten:',
    'ask-follow-up': 'Andere hulp kan wel geld kosten. Vraag vooraf hoeveel.',
  },
  'T-20': {
    'first-help': 'U hoeft niet alles alleen te doen. Hiermee helpt het team eerst:',
    safe: 'Eigen kracht betekent niet dat u alles alleen moet doen.',
    meaning:
      'Eigen kracht betekent: samen kijken wat u zelf wilt en kunt. En wie er kan meehelpen. De bedoeling is dat de hulp bij uw leven past. Lukt iets niet? Zeg dat dan.',
    how: 'Zo doet dit team dat:',
  },
};
