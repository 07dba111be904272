import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'wszyscy mieszkańcy', families: 'rodziny', adults: 'dorośli', youth: 'młodzież' },
  'team.helpsOrArranges': { helps: 'sam pomaga', arranges: 'załatwia pomoc', both: 'sam pomaga i załatwia pomoc' },
  'team.domains': {
    money: 'pieniądze',
    housing: 'mieszkanie',
    health: 'zdrowie',
    work: 'praca',
    school: 'szkoła',
    parenting: 'wychowanie dzieci',
    safety: 'bezpieczeństwo',
    'taking-part': 'poznawanie ludzi',
    language: 'język',
    papers: 'listy lub formularze',
  },
  waysIn: {
    self: 'kontaktując się samemu',
    phone: 'telefonicznie',
    'walk-in': 'przychodząc bez umówienia',
    'general-practitioner': 'przez lekarza rodzinnego',
    school: 'przez szkołę',
    organisation: 'przez organizację, którą Państwo znają',
  },
  'cost.team': { free: 'nic nie kosztuje', sometimes: 'czasem kosztuje' },
  fixedContact: { yes: 'tak', usually: 'zwykle', no: 'nie' },
  'interpreter.how': { phone: 'przez telefon', 'in-person': 'podczas rozmowy', video: 'przez wideorozmowę' },
  meetingPlaces: {
    office: 'w biurze',
    neutral: 'w innym miejscu',
    school: 'w szkole',
    'community-centre': 'w domu sąsiedzkim',
    outside: 'na zewnątrz',
    phone: 'przez telefon',
    video: 'przez wideorozmowę',
    home: 'u Państwa w domu',
  },
  'companion.allowed': { yes: 'tak', 'ask-first': 'najpierw zapytać', no: 'nie' },
  'handover.practice': {
    together: 'razem z Państwem',
    'team-calls': 'zespół dzwoni najpierw',
    'gives-contact': 'dostają Państwo numer',
  },
  'responseTime.workingDays': {
    one: 'w ciągu {n} dnia roboczego',
    two: 'w ciągu {n} dni roboczych',
    few: 'w ciągu {n} dni roboczych',
    many: 'w ciągu {n} dni roboczych',
    other: 'w ciągu {n} dni roboczych',
  },
};
