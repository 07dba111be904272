import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'tr',
  groups: {
    about: {
      title: 'Mahalle ekibi nedir?',
      questions: {
        'T-01': { question: 'Mahalle ekibi (wijkteam) nedir?', review },
        'T-02': { question: 'Mahalle ekibi benim için de var mı?', review },
        'T-03': { question: 'İnancım, cinsel yönelimim veya engelimle de hoş karşılanır mıyım?', review },
        'T-05': { question: 'Ekip bana hangi konularda yardım edebilir?', review },
        'T-06': { question: 'Ekip neleri yapmaz?', review },
        'T-04': { question: 'Para ödemem gerekir mi?', review },
        'T-20': { question: '“Eigen kracht” (kendi gücünüz) nedir? Sorunu kendim mi çözmeliyim?', review },
      },
    },
    contact: {
      title: 'Ekiple iletişim',
      questions: {
        'T-07': { question: 'Ekibe nasıl ulaşırım?', review },
        'T-08': { question: 'Akşam veya hafta sonu ekibe ulaşabilir miyim?', review },
        'T-09': { question: 'Biri evime mi gelir, yoksa başka bir yerde görüşebilir miyiz?', review },
        'T-10': { question: 'Ekip ne kadar çabuk yardım eder?', review },
        'T-11': { question: 'Yanımda ne getirmeliyim?', review },
        'T-12': { question: 'Benimle hep aynı kişi mi ilgilenir?', review },
      },
    },
    language: {
      title: 'Dil ve tercüman',
      questions: {
        'T-13': { question: 'Az Hollandaca konuşuyorum. Olur mu?', review },
        'T-14': { question: 'Tercüman gelebilir mi?', review },
        'T-15': { question: 'Çocuğum ya da komşum çeviri yapabilir mi?', review },
        'T-16': { question: 'Kendi dilimde yazabilir ya da sesli mesaj bırakabilir miyim?', review },
        'T-17': {
          question: 'Bir kadınla, bir erkekle ya da dilimi konuşan biriyle görüşmek isteyebilir miyim?',
          review,
        },
      },
    },
    'what-happens': {
      title: 'Neler olur?',
      questions: {
        'T-18': { question: 'İlk görüşmede ne olur?', review },
        'T-19': { question: 'Bana hangi sorular sorulur? Hepsine cevap vermek zorunda mıyım?', review },
        'T-21': { question: 'Form doldurmam gerekir mi?', review },
        'T-22': { question: 'Ne kadar sürer?', review },
        'T-23': { question: 'Ne olacağına ben karar verebilir miyim?', review },
        'T-43': { question: 'Gencim. Kendim yardım isteyebilir miyim?', review },
      },
    },
    fears: {
      title: 'İnsanların endişelendiği konular',
      questions: {
        'T-24': { question: 'Çocuklarımı benden alabilirler mi?', review },
        'T-25': { question: 'Evde güvende değilsek ne olur?', review },
        'T-26': { question: 'Ödeneğim (uitkering) kesilmeden para konusunda konuşabilir miyim?', review },
        'T-27': { question: 'Anlattıklarımı kim görür? Gizli kalır mı?', review },
        'T-28': { question: 'Kökenim ya da inancım yazılır mı?', review },
        'T-29': { question: 'Bir psikologla konuşmam deli olduğum anlamına mı gelir?', review },
        'T-30': { question: 'Ekip belediyeye ya da polise bilgi verir mi?', review },
        'T-31': { question: 'Tanıdığım biri yardım istediğimi görürse ne olur?', review },
        'T-42': {
          question: 'Oturma iznim (verblijfsvergunning) ya da BSN numaram yoksa yardım isteyebilir miyim?',
          review,
        },
      },
    },
    people: {
      title: 'Çevremdeki insanlar',
      questions: {
        'T-32': { question: 'Yanımda birini getirebilir miyim?', review },
        'T-44': { question: 'Ekipten olmayan kim benimle birlikte düşünebilir?', review },
        'T-33': { question: 'Mahallemde bana kim yardım edebilir ya da bir şeyi anlatabilir?', review },
        'T-34': { question: 'Biri benim için arayabilir ya da form doldurabilir mi?', review },
        'T-35': { question: 'Sadece güzel bir şey yapabilir ya da insanlarla tanışabilir miyim?', review },
      },
    },
    'goes-wrong': {
      title: 'İşler yolunda gitmezse',
      questions: {
        'T-36': { question: 'Ekip bana yardım edemezse ne olur?', review },
        'T-37': { question: 'Bir şeye katılmıyorsam ya da bana kötü davranıldıysa ne yapabilirim?', review },
        'T-38': { question: 'Daha önce kötü bir yardım aldım. Neden yeniden deneyeyim?', review },
        'T-39': { question: 'Bırakırsam bilgilerime ne olur?', review },
        'T-40': { question: 'Randevumu ya da isteğimi nasıl değiştirir veya iptal ederim?', review },
        'T-41': { question: 'Şu anda hemen yardıma ihtiyacım varsa ne yapmalıyım?', review },
      },
    },
  },
};
