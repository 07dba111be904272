import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'uk',
  title: 'Рамка різноманіття для районних команд',
  attribution:
    'Вільно за: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Вступ',
    werkwijze: 'Спосіб роботи',
    competenties: 'Компетенції',
    'informele-netwerken': 'Неформальні мережі',
    'diversiteit-team': 'Різноманіття команди',
    proces: 'Процес',
    bewoners: 'Що кажуть мешканці',
    achtergrond: 'Довідка',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Що таке рамка різноманіття?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Чому різноманіття потребує уваги',
    'diversiteitskader/obstakels': 'Заперечення і відповіді',
    'diversiteitskader/visie-jeroen-olthof': 'Бачення Єруна Олтгофа',
    'werkwijze/inleiding-checklist': 'Вступ і контрольний список',
    'werkwijze/outreachend-werken': 'Йти до мешканців',
    'werkwijze/eigen-kracht-versterken': 'Зміцнювати власні сили людей',
    'werkwijze/methodieken-op-maat': 'Методи, що підходять',
    'werkwijze/randvoorwaarden': 'Що для цього потрібно',
    'competenties/inleiding-checklist': 'Вступ і контрольний список',
    'competenties/interculturele-competenties': 'Міжкультурні компетенції',
    'competenties/deskundigheidsbevordering': 'Навчання і підвищення знань',
    'competenties/casuistiekbespreking': 'Обговорення випадків',
    'informele-netwerken/inleiding-checklist': 'Вступ і контрольний список',
    'informele-netwerken/belang-samenwerking': 'Навіщо співпрацювати',
    'informele-netwerken/meerwaarde-samenwerking': 'Що дає співпраця',
    'informele-netwerken/met-wie-samenwerken': 'З ким співпрацювати',
    'informele-netwerken/rollen': 'Ролі',
    'informele-netwerken/randvoorwaarden': 'Що для цього потрібно',
    'diversiteit-team/inleiding-checklist': 'Вступ і контрольний список',
    'diversiteit-team/meerwaarde': 'Що дає різноманітна команда',
    'diversiteit-team/randvoorwaarden': 'Що для цього потрібно',
    'proces/inleiding-checklist': 'Вступ і контрольний список',
    'proces/voorbereiding': 'Підготовка',
    'proces/verandering': 'Зміни',
    'proces/verankering': 'Закріплення',
    'bewoners/belemmeringen': 'Що стримує людей',
    'bewoners/oplossingen': 'Що допомагає, на думку мешканців',
    'bewoners/wensen': 'Що мешканці хочуть знати',
    'bewoners/angsten': 'Чого мешканці бояться',
    'bewoners/professionals': 'Що помічають фахівці',
    'bewoners/verschillen': 'Чим люди відрізняються',
    'bewoners/gesprek': 'У розмові',
    'bewoners/woorden': 'Слова, що ранять',
    'achtergrond/achtergrondinformatie': 'Довідкова інформація',
    'achtergrond/literatuur': 'Література',
    'achtergrond/colofon': 'Вихідні дані',
    'achtergrond/organisaties': 'Згадані організації',
  },
  groups: {
    'outreachend-werken': 'Йти до мешканців',
    'eigen-kracht-versterken': 'Зміцнювати власні сили людей',
    'methodieken-op-maat': 'Методи, що підходять',
    'organisatorische-randvoorwaarden': 'Що має забезпечити організація',
    competenties: 'Компетенції',
    'informele-netwerken': 'Неформальні мережі',
    'diversiteit-team': 'Різноманіття команди',
    voorbereiding: 'Підготовка',
    verandering: 'Зміни',
    verankering: 'Закріплення',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Ми йдемо до мешканців із досвідом міграції і чуємо, якої допомоги вони шукають. Ми намагаємося їх зрозуміти, і нам раді також у них удома.',
    'wz-check-02-vindplaatsen':
      'Ми знаємо, куди в нашому муніципалітеті приходять мешканці з досвідом міграції. З цими місцями ми домовилися, як найкраще там працювати.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'Ми співпрацюємо з волонтерами і посередниками на рівних.',
    'wz-check-04-eigen-kracht-factoren':
      'Коли ми зміцнюємо власні сили мешканців, ми зважаємо на те, що може бути важливим саме для мешканців із досвідом міграції.',
    'wz-check-05-uitleg-eigen-kracht':
      'Ми зрозуміло пояснюємо мешканцям, чому хочемо зміцнювати їхні власні сили і як ми це робимо.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Наші методи й інструменти підходять мешканцям різного культурного й етнічного походження.',
    'wz-check-07-diversiteitsbril': 'Ми відчуваємо, коли треба зважати на відмінності в походженні, а коли якраз ні.',
    'wz-check-08-naamsbekendheid': 'Мешканці з досвідом міграції знають, що наша команда є.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Те, що потрібно, щоб добре працювати з відмінностями, закріплено в нашій організації.',
    'wz-check-10-tijd-intake':
      'Наша організація дає нам досить часу на знайомство і першу розмову з мешканцями з досвідом міграції.',
    'wz-check-11-casuistiek-diversiteit':
      'Члени нашої команди діляться знаннями й досвідом на постійних обговореннях випадків. Різноманіття теж є їх частиною.',
    'wz-check-12-tolk': 'Ми можемо залучити усного перекладача, якщо це потрібно.',
    'co-check-13-basiscompetenties':
      'Наші фахівці вміють зважати на життєву ситуацію, досвід міграції і культуру людини. Тож допомога відповідає тому, чого людина хоче і потребує.',
    'co-check-14-bijscholing':
      'Наша команда навчається в організації і поза нею. Завдяки цьому ми можемо добре допомагати мешканцям різного походження.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Крім навчання, ми регулярно разом обговорюємо випадки. Ключові особи й організації мігрантів діляться своїми знаннями.',
    'in-check-16-belang': 'Ми знаємо, чому важливо співпрацювати з неформальними мережами.',
    'in-check-17-meerwaarde': 'Ми бачимо, що може дати співпраця з неформальними мережами.',
    'in-check-18-met-wie': 'Ми знаємо, з якими організаціями й людьми можемо співпрацювати.',
    'in-check-19-rollen': 'Нам зрозуміло, які ролі можуть мати самоорганізації і волонтери.',
    'in-check-20-randvoorwaarden': 'Ми знаємо, що потрібно для доброї співпраці з неформальними мережами.',
    'dt-check-21-meerwaarde':
      'Ми бачимо, що наша робота стає кращою, коли наша команда різноманітна і відповідає мешканцям нашої території.',
    'dt-check-22-randvoorwaarden':
      'Ми знаємо, що потрібно, щоб команда стала різноманітнішою, залишалася такою і разом від цього вигравала.',
    'pr-check-23-vraagstukken': 'Ми знаємо, які питання різноманіття є на нашій території.',
    'pr-check-24-groepen-in-beeld':
      'Ми знаємо, які групи живуть у нашому районі, до яких ми встигаємо вчасно, а до яких ні.',
    'pr-check-25-wat-leeft':
      'Ми знаємо, що хвилює мешканців із досвідом міграції, чого вони потребують і що думають про районні команди.',
    'pr-check-26-visie':
      'Ми разом записали бачення різноманіття і обговорили його з командами. Ми знаємо, що його підтримують.',
    'pr-check-27-ambities': 'Ми обрали, чого хочемо досягти щодо різноманіття і що зробимо спочатку.',
    'pr-check-28-leidinggevende': 'За зміни відповідає керівник або керівниця.',
    'pr-check-29-structuur': 'Організація має постійну форму для виконання планів, наприклад робочі групи.',
    'pr-check-30-gemeente-monitort': 'Муніципалітет підтримує зміни і стежить, як вони йдуть.',
    'pr-check-31-samenwerking': 'Муніципалітет, районні команди і партнери добре співпрацюють.',
    'pr-check-32-verankerd': 'Чотири складові є постійною частиною нашої щоденної роботи і політики організації.',
  },
};
