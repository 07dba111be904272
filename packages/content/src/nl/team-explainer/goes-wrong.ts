import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Iemand van het team zoekt dan samen met u contact met iemand die wel kan helpen.',
    'team-calls': 'Het team belt dan voor u met iemand die wel kan helpen.',
    'gives-contact': 'Het team vertelt u dan wie u kunt bellen.',
    safe: 'Vraag dan wie het wel kan. Vraag ook of iemand daar eerst voor u kan bellen.',
    'follow-up': 'Later vraagt het team u of het gelukt is.',
    'ask-back': 'Vraag ook bij wie u terug kunt komen als het niet lukt.',
  },
  'T-37': {
    safe: 'U mag het zeggen als iets niet goed voelt. U mag ook om iemand anders vragen.',
    complaint: 'U mag ook een klacht indienen. Vraag hoe dat gaat en wie u kan helpen.',
    decision: 'Krijgt u een brief met een besluit? Kijk meteen tot wanneer u bezwaar kunt maken.',
    route: 'U mag ook een klacht indienen. Zo gaat dat hier:',
    independent: 'Deze hulp staat los van het team:',
    'ask-help': 'Vraag ook wie u kan helpen.',
    confidant: 'U kunt ook praten met deze vertrouwenspersoon:',
  },
  'T-38': {
    safe: 'Het is te begrijpen dat u voorzichtig bent.',
    here: 'Zo kunt u bij dit team klein beginnen:',
    small: 'U mag klein beginnen, bijvoorbeeld met één vraag.',
    stop: 'Vraagt u zelf om hulp? Dan mag u ook weer stoppen.',
  },
  'T-39': {
    safe: 'U mag vragen welke gegevens over u bewaard worden, en hoe lang.',
    retention: 'Dit zegt het team over hoe lang het gegevens bewaart:',
    how: 'Zo kunt u uw gegevens zien, of laten verbeteren of wissen:',
    rights: 'U mag ook vragen om ze te zien, of om ze te laten verbeteren of wissen.',
    'not-all': 'Niet alles kan gewist worden. Vraag dan waarom niet.',
  },
  'T-40': {
    safe: 'Laat het team weten wat u wilt veranderen of afzeggen.',
    phone: 'Bel {contact.phone}.',
    ask: 'Vraag aan wie u dat kunt doorgeven.',
    how: 'Zo kan het ook:',
  },
  'T-41': {
    safe: 'Is er direct gevaar? Bel 112.',
    doctor: 'Heeft u snel een dokter nodig? Bel uw huisarts of de huisartsenpost.',
    numbers: 'Andere nummers:',
    'not-the-form': 'Gebruik hiervoor niet het terugbelformulier.',
  },
};
