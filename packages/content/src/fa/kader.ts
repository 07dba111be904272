import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'fa',
  title: 'چارچوب گوناگونی برای تیم‌های محله',
  attribution:
    'برگرفته‌ی آزاد از: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'مقدمه',
    werkwijze: 'شیوه‌ی کار',
    competenties: 'توانایی‌ها',
    'informele-netwerken': 'شبکه‌های غیررسمی',
    'diversiteit-team': 'گوناگونی تیم',
    proces: 'روند کار',
    bewoners: 'ساکنان چه می‌گویند',
    achtergrond: 'پیش‌زمینه',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'چارچوب گوناگونی چیست؟',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'چرا گوناگونی به توجه نیاز دارد',
    'diversiteitskader/obstakels': 'ایرادها و پاسخ‌ها',
    'diversiteitskader/visie-jeroen-olthof': 'دیدگاه Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'مقدمه و فهرست بررسی',
    'werkwijze/outreachend-werken': 'رفتن نزد مردم',
    'werkwijze/eigen-kracht-versterken': 'تقویت توان خود مردم',
    'werkwijze/methodieken-op-maat': 'روش‌های مناسب',
    'werkwijze/randvoorwaarden': 'چه چیزی لازم است',
    'competenties/inleiding-checklist': 'مقدمه و فهرست بررسی',
    'competenties/interculturele-competenties': 'توانایی‌های میان‌فرهنگی',
    'competenties/deskundigheidsbevordering': 'یادگیری و آموزش',
    'competenties/casuistiekbespreking': 'گفتگو درباره‌ی موردها',
    'informele-netwerken/inleiding-checklist': 'مقدمه و فهرست بررسی',
    'informele-netwerken/belang-samenwerking': 'چرا همکاری',
    'informele-netwerken/meerwaarde-samenwerking': 'همکاری چه به همراه دارد',
    'informele-netwerken/met-wie-samenwerken': 'همکاری با چه کسانی',
    'informele-netwerken/rollen': 'نقش‌ها',
    'informele-netwerken/randvoorwaarden': 'چه چیزی لازم است',
    'diversiteit-team/inleiding-checklist': 'مقدمه و فهرست بررسی',
    'diversiteit-team/meerwaarde': 'تیم گوناگون چه به همراه دارد',
    'diversiteit-team/randvoorwaarden': 'چه چیزی لازم است',
    'proces/inleiding-checklist': 'مقدمه و فهرست بررسی',
    'proces/voorbereiding': 'آماده‌سازی',
    'proces/verandering': 'تغییر',
    'proces/verankering': 'ماندگار کردن تغییر',
    'bewoners/belemmeringen': 'چه چیزی مانع مردم می‌شود',
    'bewoners/oplossingen': 'به گفته‌ی ساکنان چه چیزی کمک می‌کند',
    'bewoners/wensen': 'ساکنان چه می‌خواهند بدانند',
    'bewoners/angsten': 'ساکنان از چه می‌ترسند',
    'bewoners/professionals': 'کارکنان چه چیزی را می‌شناسند',
    'bewoners/verschillen': 'مردم در چه چیزهایی تفاوت دارند',
    'bewoners/gesprek': 'در گفتگو',
    'bewoners/woorden': 'واژه‌هایی که می‌رنجانند',
    'achtergrond/achtergrondinformatie': 'پیش‌زمینه',
    'achtergrond/literatuur': 'منابع',
    'achtergrond/colofon': 'شناسنامه‌ی نشر',
    'achtergrond/organisaties': 'سازمان‌های نام‌برده',
  },
  groups: {
    'outreachend-werken': 'رفتن نزد مردم',
    'eigen-kracht-versterken': 'تقویت توان خود مردم',
    'methodieken-op-maat': 'روش‌های مناسب',
    'organisatorische-randvoorwaarden': 'آنچه سازمان باید فراهم کند',
    competenties: 'توانایی‌ها',
    'informele-netwerken': 'شبکه‌های غیررسمی',
    'diversiteit-team': 'گوناگونی تیم',
    voorbereiding: 'آماده‌سازی',
    verandering: 'تغییر',
    verankering: 'ماندگار کردن تغییر',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'ما نزد ساکنانی می‌رویم که پیشینه‌ی مهاجرت دارند و از خودشان می‌شنویم دنبال چه کمکی هستند. خود را جای آن‌ها می‌گذاریم و در خانه‌شان هم پذیرای ما هستند.',
    'wz-check-02-vindplaatsen':
      'می‌دانیم ساکنان با پیشینه‌ی مهاجرت در شهرداری ما به چه مکان‌هایی می‌آیند. با آن مکان‌ها قرار گذاشته‌ایم که چگونه بهتر آنجا کار کنیم.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'ما با داوطلبان و افراد واسطه همکاری می‌کنیم، به‌عنوان افراد برابر.',
    'wz-check-04-eigen-kracht-factoren':
      'وقتی توان خود ساکنان را تقویت می‌کنیم، به چیزهایی توجه داریم که به‌ویژه برای ساکنان با پیشینه‌ی مهاجرت ممکن است نقش داشته باشد.',
    'wz-check-05-uitleg-eigen-kracht':
      'برای ساکنان روشن توضیح می‌دهیم که چرا می‌خواهیم توان خودشان را تقویت کنیم و چگونه این کار را می‌کنیم.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'روش‌ها و ابزارهای ما برای ساکنانی از فرهنگ‌ها و قومیت‌های گوناگون مناسب است.',
    'wz-check-07-diversiteitsbril': 'ما حس می‌کنیم چه وقت لازم است به تفاوت در پیشینه توجه کنیم و چه وقت نه.',
    'wz-check-08-naamsbekendheid': 'ساکنان با پیشینه‌ی مهاجرت می‌دانند که تیم ما وجود دارد.',
    'wz-check-09-randvoorwaarden-verankerd':
      'آنچه برای برخورد خوب با تفاوت‌ها لازم است، در سازمان ما به‌طور ثابت تعیین شده است.',
    'wz-check-10-tijd-intake':
      'سازمان ما به ما وقت کافی می‌دهد برای آشنایی با ساکنان با پیشینه‌ی مهاجرت و برای نخستین گفتگو.',
    'wz-check-11-casuistiek-diversiteit':
      'در تیم ما، اعضا دانش و تجربه‌ی خود را در نشست‌های ثابت بررسی موردها با هم در میان می‌گذارند. گوناگونی هم بخشی از آن است.',
    'wz-check-12-tolk': 'ما می‌توانیم هر وقت لازم باشد از مترجم استفاده کنیم.',
    'co-check-13-basiscompetenties':
      'کارکنان ما می‌توانند وضعیت زندگی، پیشینه‌ی مهاجرت و فرهنگ هر فرد را در نظر بگیرند. این‌گونه کمک با خواست و نیاز او جور می‌شود.',
    'co-check-14-bijscholing':
      'تیم ما یاد می‌گیرد و آموزش می‌بیند، درون سازمان و بیرون از آن. به این ترتیب می‌توانیم به ساکنان با پیشینه‌های گوناگون خوب کمک کنیم.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'در کنار آموزش، مرتب با هم درباره‌ی موردها گفتگو می‌کنیم. افراد کلیدی جامعه و سازمان‌های مهاجران دانش خود را به آنجا می‌آورند.',
    'in-check-16-belang': 'می‌دانیم چرا همکاری با شبکه‌های غیررسمی مهم است.',
    'in-check-17-meerwaarde': 'می‌بینیم که همکاری با شبکه‌های غیررسمی چه می‌تواند به همراه داشته باشد.',
    'in-check-18-met-wie': 'می‌دانیم با کدام سازمان‌ها و افراد می‌توانیم همکاری کنیم.',
    'in-check-19-rollen': 'برای ما روشن است که سازمان‌های خود مردم و داوطلبان چه نقش‌هایی می‌توانند داشته باشند.',
    'in-check-20-randvoorwaarden': 'می‌دانیم برای همکاری خوب با شبکه‌های غیررسمی چه چیزی لازم است.',
    'dt-check-21-meerwaarde':
      'می‌بینیم که وقتی تیم ما گوناگون باشد و با ساکنان منطقه‌ی ما جور باشد، کار ما بهتر می‌شود.',
    'dt-check-22-randvoorwaarden':
      'می‌دانیم چه لازم است تا تیمی گوناگون‌تر شود، گوناگون بماند و همه با هم از آن بهره ببریم.',
    'pr-check-23-vraagstukken': 'می‌دانیم چه پرسش‌هایی درباره‌ی گوناگونی در منطقه‌ی ما مطرح است.',
    'pr-check-24-groepen-in-beeld':
      'می‌دانیم چه گروه‌هایی در محله‌ی ما زندگی می‌کنند، به کدام‌یک به‌موقع می‌رسیم و به کدام‌یک نه.',
    'pr-check-25-wat-leeft':
      'می‌دانیم برای ساکنان با پیشینه‌ی مهاجرت چه چیزی مهم است، به چه نیاز دارند و درباره‌ی تیم‌های محله چه فکر می‌کنند.',
    'pr-check-26-visie':
      'با هم دیدگاهی درباره‌ی گوناگونی نوشته‌ایم و با تیم‌ها درباره‌ی آن گفتگو کرده‌ایم. می‌دانیم که از آن پشتیبانی می‌شود.',
    'pr-check-27-ambities': 'انتخاب کرده‌ایم که در زمینه‌ی گوناگونی به چه می‌خواهیم برسیم و اول چه کاری انجام می‌دهیم.',
    'pr-check-28-leidinggevende': 'یک مدیر مسئول تغییر است.',
    'pr-check-29-structuur': 'سازمان شکل ثابتی برای اجرای برنامه‌ها دارد، مانند گروه‌های کاری.',
    'pr-check-30-gemeente-monitort': 'شهرداری از تغییر پشتیبانی می‌کند و پیشرفت آن را دنبال می‌کند.',
    'pr-check-31-samenwerking': 'شهرداری، تیم‌های محله و همکاران بیرونی خوب با هم کار می‌کنند.',
    'pr-check-32-verankerd': 'چهار پایه بخشی همیشگی از کار روزانه‌ی ما و سیاست سازمان است.',
  },
};
