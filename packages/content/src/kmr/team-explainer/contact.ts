import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Li jêr hatiye nivîsandin ka hûn çawa dikarin bi vê tîmê re têkilî daynin.',
    ways: 'Wiha gengaz e: {waysIn}.',
    ask: 'Ji tîmê bipirsin ka kîjan rê ji we re çêtir e.',
    outreach: 'Tîm li derveyî nivîsgehê jî, li taxê, kar dike.',
    'no-outreach': 'Tîm bi xwe naçe nav taxê. Hûn nikarin werin? Ji tîmê bipirsin ka wê demê çi gengaz e.',
    'ask-outreach': 'Hûn nikarin werin? Ji tîmê bipirsin ka wê demê çi gengaz e.',
    places: 'Hûn dikarin li vir kesekî ji tîmê bibînin:',
  },
  'T-08': {
    evening: 'Erê, êvarê gengaz e: {hours.evening}.',
    weekend: 'Erê, di dawiya hefteyê de gengaz e: {hours.weekend}.',
    neither: 'Na. Tîm êvarê û di dawiya hefteyê de kar nake. Hûn bi roj nikarin? Vê bibêjin û bipirsin ka çi gengaz e.',
    'evening-none': 'Tîm êvarê kar nake. Hûn bi roj nikarin? Vê bibêjin û bipirsin ka çi gengaz e.',
    'weekend-none': 'Tîm di dawiya hefteyê de kar nake. Hûn bi roj nikarin? Vê bibêjin û bipirsin ka çi gengaz e.',
    safe: 'Hûn bi roj nikarin? Bi rehetî bibêjin û bipirsin ka çi gengaz e.',
    'weekend-too': 'Di dawiya hefteyê de jî gengaz e: {hours.weekend}.',
    'no-weekend': 'Tîm di dawiya hefteyê de kar nake.',
    'no-evening': 'Tîm êvarê kar nake.',
  },
  'T-09': {
    places: 'Hûn dikarin hilbijêrin ka hûn li ku derê biaxivin. Cihên gengaz ev in: {meetingPlaces}.',
    safe: 'Hûn dikarin bibêjin ka hûn herî zêde dixwazin li ku derê biaxivin. Bipirsin ka dibe li dereke din be, ne li malê.',
    say: 'Bi rehetî bibêjin ka hûn herî zêde çi dixwazin.',
    home: 'Carinan axaftina li malê pêwîst e. Tîm li ser vê yekê wiha dibêje:',
    'ask-home':
      'Tîm dîsa jî dixwaze li malê hevdîtinê bike? Bipirsin çima. Bipirsin jî ka çi dibe ger hûn vê nexwazin.',
  },
  'T-10': {
    days: 'Bi piranî hûn {responseTime.workingDays} bersivê distînin.',
    safe: 'Lezgîn e? Yekser bibêjin. Wê demê tîm pê dizane.',
    urgent: 'Tîm li ser pirsên lezgîn wiha dibêje:',
    'say-so': 'Lezgîn e? Yekser bibêjin.',
    danger: 'Niha xetere heye? Telefonî 112 bikin.',
  },
  'T-11': {
    nothing: 'Ji bo axaftina yekem hûn ne mecbûr in tiştekî bi xwe re bînin.',
    first: 'Vê ji bo axaftina yekem bi xwe re bînin:',
    safe: 'Ji berê ve bipirsin ka divê hûn tiştekî bi xwe re bînin.',
    later: 'Piştre dibe ku ev ji we re pêwîst be:',
    'ask-later': 'Piştre dibe ku belge pêwîst bin. Bipirsin ka kîjan.',
    difficult: 'Belge ji we re zehmet in? Bi rehetî bibêjin. Bipirsin jî ka kî dikare alîkariya we bike.',
  },
  'T-12': {
    yes: 'Erê. Kesekî we yê sabît ê têkiliyê heye. Bipirsin ka hûn dikarin telefonî kê bikin dema ew ne li wir be.',
    usually:
      'Bi piranî erê. Carinan kesekî din karê wî digire ser xwe. Bipirsin ka wê demê hûn dikarin telefonî kê bikin.',
    no: 'Na. Hûn carinan bi kesekî din ê tîmê re diaxivin. Bipirsin ka hûn dikarin telefonî kê bikin, û çawa.',
    safe: 'Bipirsin ka hûn dikarin telefonî kê bikin, û çawa.',
  },
};
