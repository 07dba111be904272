import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'جميع السكان', families: 'العائلات', adults: 'البالغين', youth: 'الشباب' },
  'team.helpsOrArranges': { helps: 'يساعد بنفسه', arranges: 'يرتب المساعدة', both: 'يساعد بنفسه ويرتب المساعدة' },
  'team.domains': {
    money: 'المال',
    housing: 'السكن',
    health: 'الصحة',
    work: 'العمل',
    school: 'المدرسة',
    parenting: 'تربية الأولاد',
    safety: 'الأمان',
    'taking-part': 'لقاء الناس',
    language: 'اللغة',
    papers: 'الرسائل أو الاستمارات',
  },
  waysIn: {
    self: 'التواصل بأنفسكم',
    phone: 'الاتصال بالهاتف',
    'walk-in': 'الحضور بدون موعد',
    'general-practitioner': 'عن طريق طبيب العائلة',
    school: 'عن طريق المدرسة',
    organisation: 'عن طريق منظمة تعرفونها',
  },
  'cost.team': { free: 'لا تكلف شيئًا', sometimes: 'تكلف مالًا أحيانًا' },
  fixedContact: { yes: 'نعم', usually: 'في الغالب', no: 'لا' },
  'interpreter.how': { phone: 'عبر الهاتف', 'in-person': 'حضورًا في اللقاء', video: 'عبر مكالمة فيديو' },
  meetingPlaces: {
    office: 'في المكتب',
    neutral: 'في مكان آخر',
    school: 'في المدرسة',
    'community-centre': 'في مركز الحي',
    outside: 'في الهواء الطلق',
    phone: 'عبر الهاتف',
    video: 'عبر مكالمة فيديو',
    home: 'في بيتكم',
  },
  'companion.allowed': { yes: 'نعم', 'ask-first': 'اسألوا أولًا', no: 'لا' },
  'handover.practice': { together: 'معكم', 'team-calls': 'الفريق يتصل أولًا', 'gives-contact': 'تحصلون على رقم' },
  'responseTime.workingDays': {
    one: 'خلال يوم عمل واحد ({n})',
    two: 'خلال يومي عمل ({n})',
    few: 'خلال {n} أيام عمل',
    many: 'خلال {n} يوم عمل',
    other: 'خلال {n} يوم عمل',
  },
};
