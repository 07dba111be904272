import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Tîma taxê (wijkteam) komeke mirovan e ku li taxê dixebite. Ew alîkariya şêniyan dikin, an jî ji wan re alîkariyê saz dikin. Tîmek tam çi dike, li her derê ne wek hev e.',
    name: 'Li vir navê tîmê {team.name} e.',
    helps: 'Mirovên vê tîmê alîkariya we dikin.',
    arranges: 'Ev tîm ji we re alîkariya kesên din saz dike.',
    both: 'Mirovên vê tîmê alîkariya we dikin. Ew alîkariya kesên din jî saz dikin.',
    'run-by': 'Tîm girêdayî vê saziyê ye: {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Ev tîm ji bo kê û li ku derê kar dike: {team.target}, {team.area}.',
    target: 'Ev tîm ji bo kê kar dike: {team.target}.',
    safe: 'Hûn ne piştrast in? Hûn dikarin bi hêsanî bipirsin. Pirseke biçûk jî pirs e.',
    doubt: 'Hûn ne piştrast in ku ev ji bo we jî derbas dibe? Hûn dikarin bi hêsanî bipirsin. Pirseke biçûk jî pirs e.',
    outside: 'Hûn li dereke din dijîn? Tîm li ser vê yekê wiha dibêje:',
  },
  'T-03': {
    safe: 'Cudakarî li Holendayê qedexe ye. Hûn hîs dikin ku bi we re cuda tê tevgerîn? Hûn dikarin vê bibêjin.',
    'stands-for': 'Tîm bi xwe li ser tevgera wekhev wiha dibêje:',
    report: 'Hûn dikarin cudakariyê li vir ragihînin:',
    'ask-report': 'Hûn dikarin cudakariyê jî ragihînin. Divê li her şaredariyê ji bo vê cihekî serbixwe hebe.',
    building: 'Tîm li ser ketina avahiyê wiha dibêje:',
    'ask-building': 'Hûn hewcedarî tiştekî ne, wek asansor an alîkariya xwendinê? Bipirsin ka çi gengaz e.',
  },
  'T-05': {
    domains: 'Hûn dikarin li ser van mijaran ji vê tîmê bipirsin: {team.domains}.',
    safe: 'Ji tîmên taxê wek mînak li ser pere, xanî, tenduristî, kar, dibistan, mezinkirina zarokan, ewlehî û beşdarbûna civakê tê pirsîn. Bipirsin ka ev tîm dikare di çi de alîkar be.',
    together: 'Bi carekê çend pirsên we hene? Hûn dikarin hemûyan bi hev re bibêjin.',
  },
  'T-06': {
    safe: 'Tîm nikare her tiştî saz bike. Bipirsin ka kî dikare.',
    elsewhere: 'Tîm vê nake. Ji bo vê hûn dikarin biçin vir:',
  },
  'T-04': {
    free: 'Alîkariya tîmê bi xwe ji we re bê pere ye.',
    sometimes: 'Carinan alîkarî bi pere ye. Ji berê ve bipirsin ka çiqas e.',
    safe: 'Ji berê ve bipirsin ka alîkarî bi pere ye, û çiqas e. Hûn tenê piştî ku vê bizanibin hewce ye hilbijêrin.',
    'follow-up': 'Piştre hûn alîkariyeke din distînin? Şaredarî li ser lêçûnan wiha dibêje:',
    'ask-follow-up': 'Alîkariya din dibe ku bi pere be. Ji berê ve bipirsin ka çiqas e.',
  },
  'T-20': {
    'first-help': 'Hûn ne mecbûr in her tiştî bi tenê bikin. Tîm pêşî di van de alîkar e:',
    safe: '«Hêza xwe» (eigen kracht) nayê wê wateyê ku divê hûn her tiştî bi tenê bikin.',
    meaning:
      '«Hêza xwe» tê wê wateyê: bi hev re dîtin ka hûn bi xwe çi dixwazin û çi dikarin. Û kî dikare alîkar be. Armanc ew e ku alîkarî li jiyana we were. Tiştek bi ser nakeve? Wê bibêjin.',
    how: 'Ev tîm vê wiha dike:',
  },
};
