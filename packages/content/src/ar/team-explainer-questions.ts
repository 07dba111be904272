import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'ar',
  groups: {
    about: {
      title: 'ما هو فريق الحي؟',
      questions: {
        'T-01': { question: 'ما هو فريق الحي (wijkteam)؟', review },
        'T-02': { question: 'هل هذا الفريق لي أنا أيضًا؟', review },
        'T-03': { question: 'هل أنا موضع ترحيب، مع ديني أو ميولي الجنسية أو إعاقتي أيضًا؟', review },
        'T-05': { question: 'بماذا يمكن للفريق أن يساعدني؟', review },
        'T-06': { question: 'ما الذي لا يفعله الفريق؟', review },
        'T-04': { question: 'هل يكلف ذلك مالًا؟', review },
        'T-20': { question: 'ما معنى «القدرة الذاتية» (eigen kracht)؟ هل عليّ أن أحل الأمر وحدي؟', review },
      },
    },
    contact: {
      title: 'التواصل مع الفريق',
      questions: {
        'T-07': { question: 'كيف أصل إلى الفريق؟', review },
        'T-08': { question: 'هل يمكنني الوصول إلى الفريق مساءً أو في عطلة نهاية الأسبوع؟', review },
        'T-09': { question: 'هل يأتي أحد إلى بيتي، أم يمكن اللقاء في مكان آخر؟', review },
        'T-10': { question: 'بعد كم من الوقت يساعد الفريق؟', review },
        'T-11': { question: 'ماذا يجب أن أُحضر معي؟', review },
        'T-12': { question: 'هل أحصل على شخص واحد ثابت أتواصل معه؟', review },
      },
    },
    language: {
      title: 'اللغة والترجمة',
      questions: {
        'T-13': { question: 'أتحدث القليل من الهولندية. هل هذا ممكن؟', review },
        'T-14': { question: 'هل يمكن أن يحضر مترجم؟', review },
        'T-15': { question: 'هل يجوز أن يترجم لي طفلي أو جارتي؟', review },
        'T-16': { question: 'هل يمكنني أن أكتب بلغتي أو أن أترك رسالة صوتية؟', review },
        'T-17': { question: 'هل يمكنني أن أطلب امرأة أو رجلًا أو شخصًا يتكلم لغتي؟', review },
      },
    },
    'what-happens': {
      title: 'ماذا يحدث؟',
      questions: {
        'T-18': { question: 'ماذا يحدث في اللقاء الأول؟', review },
        'T-19': { question: 'ما الأسئلة التي ستُطرح عليّ؟ وهل عليّ أن أجيب عن كل شيء؟', review },
        'T-21': { question: 'هل عليّ أن أملأ استمارات؟', review },
        'T-22': { question: 'كم من الوقت يستغرق ذلك؟', review },
        'T-23': { question: 'هل يمكنني أن أقرر بنفسي ماذا يحدث؟', review },
        'T-43': { question: 'أنا في سن صغيرة. هل يمكنني أن أطلب المساعدة بنفسي؟', review },
      },
    },
    fears: {
      title: 'أمور تقلق الناس',
      questions: {
        'T-24': { question: 'هل يمكنهم أن يأخذوا أولادي؟', review },
        'T-25': { question: 'ماذا يحدث إذا لم يكن البيت آمنًا؟', review },
        'T-26': { question: 'هل يمكنني أن أتحدث عن المال دون أن تتوقف إعانتي (uitkering)؟', review },
        'T-27': { question: 'من يرى ما أقوله؟ وهل يبقى سرًا؟', review },
        'T-28': { question: 'هل يُكتب أصلي أو ديني؟', review },
        'T-29': { question: 'هل يعني الحديث مع أخصائي نفسي أنني فقدت عقلي؟', review },
        'T-30': { question: 'هل ينقل الفريق معلومات إلى البلدية أو الشرطة؟', review },
        'T-31': { question: 'ماذا لو رأى شخص أعرفه أنني أطلب المساعدة؟', review },
        'T-42': { question: 'هل يمكنني طلب المساعدة بدون تصريح إقامة (verblijfsvergunning) أو رقم BSN؟', review },
      },
    },
    people: {
      title: 'الناس من حولي',
      questions: {
        'T-32': { question: 'هل يمكنني أن أُحضر شخصًا معي؟', review },
        'T-44': { question: 'من يمكنه أن يفكر معي وهو ليس من الفريق؟', review },
        'T-33': { question: 'من في حيّي يمكنه أن يساعدني أو يشرح لي شيئًا؟', review },
        'T-34': { question: 'هل يمكن لأحد أن يتصل أو يملأ استمارة نيابةً عني؟', review },
        'T-35': { question: 'هل يمكنني أيضًا أن أفعل شيئًا ممتعًا فقط أو أن ألتقي بالناس؟', review },
      },
    },
    'goes-wrong': {
      title: 'عندما لا تسير الأمور على ما يرام',
      questions: {
        'T-36': { question: 'ماذا لو لم يستطع الفريق مساعدتي؟', review },
        'T-37': { question: 'ماذا أفعل إذا لم أوافق أو عوملت معاملة سيئة؟', review },
        'T-38': { question: 'حصلت سابقًا على مساعدة سيئة. لماذا أحاول مرة أخرى؟', review },
        'T-39': { question: 'ماذا يحدث لبياناتي إذا توقفت؟', review },
        'T-40': { question: 'كيف يمكنني تغيير موعدي أو طلبي أو إلغاؤه؟', review },
        'T-41': { question: 'ماذا لو احتجت إلى المساعدة الآن فورًا؟', review },
      },
    },
  },
};
