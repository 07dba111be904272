import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'усі мешканці', families: 'родини', adults: 'дорослі', youth: 'молодь' },
  'team.helpsOrArranges': {
    helps: 'допомагає сама',
    arranges: 'організовує допомогу',
    both: 'допомагає сама й організовує допомогу',
  },
  'team.domains': {
    money: 'гроші',
    housing: 'житло',
    health: 'здоров’я',
    work: 'робота',
    school: 'школа',
    parenting: 'виховання дітей',
    safety: 'безпека',
    'taking-part': 'знайомство з людьми',
    language: 'мова',
    papers: 'листи або форми',
  },
  waysIn: {
    self: 'звернутися самостійно',
    phone: 'зателефонувати',
    'walk-in': 'прийти без запису',
    'general-practitioner': 'через сімейного лікаря',
    school: 'через школу',
    organisation: 'через організацію, яку ви знаєте',
  },
  'cost.team': { free: 'нічого не коштує', sometimes: 'іноді коштує грошей' },
  fixedContact: { yes: 'так', usually: 'зазвичай', no: 'ні' },
  'interpreter.how': { phone: 'телефоном', 'in-person': 'на самій розмові', video: 'через відеозв’язок' },
  meetingPlaces: {
    office: 'в офісі',
    neutral: 'в іншому місці',
    school: 'у школі',
    'community-centre': 'у громадському центрі району',
    outside: 'надворі',
    phone: 'телефоном',
    video: 'через відеозв’язок',
    home: 'у вас вдома',
  },
  'companion.allowed': { yes: 'так', 'ask-first': 'спершу запитати', no: 'ні' },
  'handover.practice': {
    together: 'разом із вами',
    'team-calls': 'спершу телефонує команда',
    'gives-contact': 'вам дають номер',
  },
  'responseTime.workingDays': {
    one: 'протягом {n} робочого дня',
    two: 'протягом {n} робочих днів',
    few: 'протягом {n} робочих днів',
    many: 'протягом {n} робочих днів',
    other: 'протягом {n} робочих днів',
  },
};
