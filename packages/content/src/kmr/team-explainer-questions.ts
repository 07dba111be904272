import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'kmr',
  groups: {
    about: {
      title: 'Tîma taxê çi ye?',
      questions: {
        'T-01': { question: 'Tîma taxê (wijkteam) çi ye?', review },
        'T-02': { question: 'Gelo tîma taxê ji bo min jî heye?', review },
        'T-03': {
          question: 'Gelo ez bi dilxweşî têm qebûlkirin, bi ola xwe, meyla xwe ya zayendî an astengdariya xwe jî?',
          review,
        },
        'T-05': { question: 'Tîm dikare di çi de alîkariya min bike?', review },
        'T-06': { question: 'Tîm çi nake?', review },
        'T-04': { question: 'Gelo divê ez pere bidim?', review },
        'T-20': { question: '«Hêza xwe» (eigen kracht) çi ye? Gelo divê ez bi xwe çareser bikim?', review },
      },
    },
    contact: {
      title: 'Têkiliya bi tîmê re',
      questions: {
        'T-07': { question: 'Ez çawa bigihîjim tîmê?', review },
        'T-08': { question: 'Gelo ez dikarim êvarê an di dawiya hefteyê de bigihîjim tîmê?', review },
        'T-09': { question: 'Gelo kesek tê mala min, an dibe ku li dereke din be?', review },
        'T-10': { question: 'Tîm çiqas zû alîkar dibe?', review },
        'T-11': { question: 'Divê ez çi bi xwe re bînim?', review },
        'T-12': { question: 'Gelo kesekî min ê sabît ê têkiliyê heye?', review },
      },
    },
    language: {
      title: 'Ziman û wergêr',
      questions: {
        'T-13': { question: 'Ez hindik bi holendî diaxivim. Gelo dibe?', review },
        'T-14': { question: 'Gelo wergêrek dikare were?', review },
        'T-15': { question: 'Gelo zarokê min an cînara min dikare wergerîne?', review },
        'T-16': { question: 'Gelo ez dikarim bi zimanê xwe binivîsim an peyama dengî bihêlim?', review },
        'T-17': {
          question:
            'Gelo ez dikarim bixwazim ku bi jinekê re, bi zilamekî re, an bi kesekî ku bi zimanê min diaxive re biaxivim?',
          review,
        },
      },
    },
    'what-happens': {
      title: 'Çi dibe?',
      questions: {
        'T-18': { question: 'Di axaftina yekem de çi dibe?', review },
        'T-19': { question: 'Kîjan pirs ji min têne kirin? Gelo divê ez bersiva hemûyan bidim?', review },
        'T-21': { question: 'Gelo divê ez forman dagirim?', review },
        'T-22': { question: 'Çiqas dom dike?', review },
        'T-23': { question: 'Gelo ez dikarim bi xwe biryarê bidim ka çi dibe?', review },
        'T-43': { question: 'Ez ciwan im. Gelo ez dikarim bi xwe alîkariyê bixwazim?', review },
      },
    },
    fears: {
      title: 'Tiştên ku mirovan bi fikar dixin',
      questions: {
        'T-24': { question: 'Gelo ew dikarin zarokên min ji min bistînin?', review },
        'T-25': { question: 'Ger li malê ewlehî nebe, çi dibe?', review },
        'T-26': {
          question: 'Gelo ez dikarim li ser pere biaxivim bêyî ku alîkariya min a pereyî (uitkering) were birîn?',
          review,
        },
        'T-27': { question: 'Kî tiştê ku ez dibêjim dibîne? Gelo veşartî dimîne?', review },
        'T-28': { question: 'Gelo koka min an ola min tê nivîsandin?', review },
        'T-29': { question: 'Ger ez bi psîkologekî re biaxivim, ma ez dîn im?', review },
        'T-30': { question: 'Gelo tîm tiştan ji şaredariyê an polîsan re radigihîne?', review },
        'T-31': { question: 'Ger kesekî ku ez nas dikim bibîne ku ez alîkariyê dixwazim?', review },
        'T-42': {
          question: 'Gelo ez dikarim bêyî destûra rûniştinê (verblijfsvergunning) an BSN alîkariyê bixwazim?',
          review,
        },
      },
    },
    people: {
      title: 'Mirovên li dora min',
      questions: {
        'T-32': { question: 'Gelo ez dikarim kesekî bi xwe re bînim?', review },
        'T-44': { question: 'Kî dikare bi min re bifikire ku ne ji tîmê be?', review },
        'T-33': { question: 'Kî li taxa min dikare alîkariya min bike an tiştekî rave bike?', review },
        'T-34': { question: 'Gelo kesek dikare li şûna min telefon bike an formekê dagire?', review },
        'T-35': { question: 'Gelo ez dikarim tenê tiştekî xweş bikim an mirovan bibînim?', review },
      },
    },
    'goes-wrong': {
      title: 'Dema kar baş neçe',
      questions: {
        'T-36': { question: 'Ger tîm nikaribe alîkariya min bike?', review },
        'T-37': { question: 'Ez dikarim çi bikim ger ez ne razî bim an bi min re xerab hatibe tevgerîn?', review },
        'T-38': { question: 'Berê alîkariyeke xerab ji min re hat kirin. Çima divê ez dîsa biceribînim?', review },
        'T-39': { question: 'Ger ez rawestînim, çi bi agahiyên min tê?', review },
        'T-40': { question: 'Ez çawa dikarim randevû an daxwaza xwe biguherînim an rawestînim?', review },
        'T-41': { question: 'Ger niha yekser alîkarî ji min re pêwîst be?', review },
      },
    },
  },
};
