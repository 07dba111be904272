import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'همه‌ی ساکنان', families: 'خانواده‌ها', adults: 'بزرگسالان', youth: 'جوانان' },
  'team.helpsOrArranges': {
    helps: 'خودش کمک می‌کند',
    arranges: 'ترتیب کمک را می‌دهد',
    both: 'خودش کمک می‌کند و ترتیب کمک را می‌دهد',
  },
  'team.domains': {
    money: 'پول',
    housing: 'مسکن',
    health: 'سلامت',
    work: 'کار',
    school: 'مدرسه',
    parenting: 'تربیت فرزند',
    safety: 'امنیت',
    'taking-part': 'آشنا شدن با مردم',
    language: 'زبان',
    papers: 'نامه‌ها یا فرم‌ها',
  },
  waysIn: {
    self: 'خودتان تماس بگیرید',
    phone: 'تلفن',
    'walk-in': 'مراجعه بدون قرار قبلی',
    'general-practitioner': 'از طریق پزشک خانواده‌تان',
    school: 'از طریق مدرسه',
    organisation: 'از طریق سازمانی که می‌شناسید',
  },
  'cost.team': { free: 'هزینه‌ای ندارد', sometimes: 'گاهی هزینه دارد' },
  fixedContact: { yes: 'بله', usually: 'معمولاً', no: 'نه' },
  'interpreter.how': { phone: 'تلفنی', 'in-person': 'حضوری در گفتگو', video: 'با تماس تصویری' },
  meetingPlaces: {
    office: 'در دفتر',
    neutral: 'در جای دیگر',
    school: 'در مدرسه',
    'community-centre': 'در مرکز محله',
    outside: 'در فضای باز',
    phone: 'تلفنی',
    video: 'با تماس تصویری',
    home: 'در خانه‌ی شما',
  },
  'companion.allowed': { yes: 'بله', 'ask-first': 'اول بپرسید', no: 'نه' },
  'handover.practice': {
    together: 'همراه شما',
    'team-calls': 'اول تیم زنگ می‌زند',
    'gives-contact': 'یک شماره می‌گیرید',
  },
  'responseTime.workingDays': {
    one: 'ظرف {n} روز کاری',
    two: 'ظرف {n} روز کاری',
    few: 'ظرف {n} روز کاری',
    many: 'ظرف {n} روز کاری',
    other: 'ظرف {n} روز کاری',
  },
};
