import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'fa',
  groups: {
    about: {
      title: 'تیم محله چیست؟',
      questions: {
        'T-01': { question: 'تیم محله (wijkteam) چیست؟', review },
        'T-02': { question: 'آیا تیم محله برای من هم هست؟', review },
        'T-03': { question: 'آیا با دین، گرایش جنسی یا معلولیتم هم از من استقبال می‌شود؟', review },
        'T-05': { question: 'تیم در چه چیزی می‌تواند به من کمک کند؟', review },
        'T-06': { question: 'تیم چه کاری نمی‌کند؟', review },
        'T-04': { question: 'آیا هزینه دارد؟', review },
        'T-20': { question: '«توان خود» (eigen kracht) چیست؟ آیا باید خودم مشکل را حل کنم؟', review },
      },
    },
    contact: {
      title: 'تماس با تیم',
      questions: {
        'T-07': { question: 'چطور با تیم تماس بگیرم؟', review },
        'T-08': { question: 'آیا می‌توانم عصر و شب یا آخر هفته مراجعه کنم؟', review },
        'T-09': { question: 'آیا کسی به خانه‌ام می‌آید، یا می‌شود جای دیگری باشد؟', review },
        'T-10': { question: 'تیم چقدر زود کمک می‌کند؟', review },
        'T-11': { question: 'چه چیزی باید همراه بیاورم؟', review },
        'T-12': { question: 'آیا یک فرد رابط ثابت خواهم داشت؟', review },
      },
    },
    language: {
      title: 'زبان و مترجم',
      questions: {
        'T-13': { question: 'کم هلندی صحبت می‌کنم. اشکالی ندارد؟', review },
        'T-14': { question: 'آیا ممکن است مترجم بیاید؟', review },
        'T-15': { question: 'آیا بچه‌ام یا همسایه‌ام می‌تواند ترجمه کند؟', review },
        'T-16': { question: 'آیا می‌توانم به زبان خودم بنویسم یا پیام صوتی بگذارم؟', review },
        'T-17': { question: 'آیا می‌توانم بخواهم که با یک زن، یک مرد یا کسی که زبان مرا می‌داند صحبت کنم؟', review },
      },
    },
    'what-happens': {
      title: 'چه اتفاقی می‌افتد؟',
      questions: {
        'T-18': { question: 'در اولین گفتگو چه اتفاقی می‌افتد؟', review },
        'T-19': { question: 'چه سؤال‌هایی از من می‌پرسند؟ آیا باید به همه جواب بدهم؟', review },
        'T-21': { question: 'آیا باید فرم پر کنم؟', review },
        'T-22': { question: 'چقدر طول می‌کشد؟', review },
        'T-23': { question: 'آیا خودم می‌توانم تصمیم بگیرم چه بشود؟', review },
        'T-43': { question: 'من نوجوان یا جوان هستم. آیا می‌توانم خودم کمک بخواهم؟', review },
      },
    },
    fears: {
      title: 'چیزهایی که مردم را نگران می‌کند',
      questions: {
        'T-24': { question: 'آیا ممکن است بچه‌هایم را از من بگیرند؟', review },
        'T-25': { question: 'اگر خانه امن نباشد چه می‌شود؟', review },
        'T-26': { question: 'آیا می‌توانم درباره‌ی پول حرف بزنم بدون اینکه کمک‌هزینه‌ام (uitkering) قطع شود؟', review },
        'T-27': { question: 'چه کسی حرف‌های مرا می‌بیند؟ آیا محرمانه می‌ماند؟', review },
        'T-28': { question: 'آیا اصلیت یا دین من نوشته می‌شود؟', review },
        'T-29': { question: 'اگر با روان‌شناس حرف بزنم، یعنی دیوانه‌ام؟', review },
        'T-30': { question: 'آیا تیم چیزی را به شهرداری یا پلیس خبر می‌دهد؟', review },
        'T-31': { question: 'اگر آشنایی ببیند که کمک می‌خواهم چه؟', review },
        'T-42': { question: 'آیا بدون اجازه‌ی اقامت (verblijfsvergunning) یا BSN می‌توانم کمک بخواهم؟', review },
      },
    },
    people: {
      title: 'آدم‌های اطراف من',
      questions: {
        'T-32': { question: 'آیا می‌توانم کسی را همراه بیاورم؟', review },
        'T-44': { question: 'چه کسی که عضو تیم نیست می‌تواند با من فکر کند؟', review },
        'T-33': { question: 'چه کسی در محله‌ام می‌تواند به من کمک کند یا چیزی را توضیح دهد؟', review },
        'T-34': { question: 'آیا کسی می‌تواند به جای من زنگ بزند یا فرم پر کند؟', review },
        'T-35': { question: 'آیا می‌توانم فقط کار خوشایندی انجام دهم یا با مردم آشنا شوم؟', review },
      },
    },
    'goes-wrong': {
      title: 'وقتی کارها خوب پیش نمی‌رود',
      questions: {
        'T-36': { question: 'اگر تیم نتواند به من کمک کند چه؟', review },
        'T-37': { question: 'اگر موافق نباشم یا با من بد رفتار شده باشد، چه کار می‌توانم بکنم؟', review },
        'T-38': { question: 'قبلاً کمک بدی گرفتم. چرا باید دوباره امتحان کنم؟', review },
        'T-39': { question: 'اگر کنار بکشم، با اطلاعات من چه می‌شود؟', review },
        'T-40': { question: 'چطور می‌توانم قرار یا درخواستم را تغییر دهم یا لغو کنم؟', review },
        'T-41': { question: 'اگر همین حالا به کمک نیاز داشته باشم چه؟', review },
      },
    },
  },
};
