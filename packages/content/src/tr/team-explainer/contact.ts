import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Bu ekibe nasıl ulaşabileceğiniz aşağıda yazıyor.',
    ways: 'Şöyle ulaşabilirsiniz: {waysIn}.',
    ask: 'Size en uygun yolun hangisi olduğunu ekibe sorun.',
    outreach: 'Ekip, ofisin dışında, mahallede de çalışır.',
    'no-outreach': 'Ekip kendisi mahalleye çıkmaz. Gelemiyor musunuz? O zaman neyin mümkün olduğunu ekibe sorun.',
    'ask-outreach': 'Gelemiyor musunuz? O zaman neyin mümkün olduğunu ekibe sorun.',
    places: 'Ekipten biriyle buralarda görüşebilirsiniz:',
  },
  'T-08': {
    evening: 'Evet, akşam da olur: {hours.evening}.',
    weekend: 'Evet, hafta sonu da olur: {hours.weekend}.',
    neither:
      'Hayır. Ekip akşamları ve hafta sonu çalışmaz. Gündüz size uymuyor mu? Bunu söyleyin ve neyin mümkün olduğunu sorun.',
    'evening-none': 'Ekip akşamları çalışmaz. Gündüz size uymuyor mu? Bunu söyleyin ve neyin mümkün olduğunu sorun.',
    'weekend-none': 'Ekip hafta sonu çalışmaz. Gündüz size uymuyor mu? Bunu söyleyin ve neyin mümkün olduğunu sorun.',
    safe: 'Gündüz size uymuyor mu? Bunu çekinmeden söyleyin ve neyin mümkün olduğunu sorun.',
    'weekend-too': 'Hafta sonu da olur: {hours.weekend}.',
    'no-weekend': 'Ekip hafta sonu çalışmaz.',
    'no-evening': 'Ekip akşamları çalışmaz.',
  },
  'T-09': {
    places: 'Ekiple şöyle görüşebilirsiniz: {meetingPlaces}.',
    safe: 'Nerede görüşmek istediğinizi söyleyebilirsiniz. Evinizden başka bir yerde olup olamayacağını sorun.',
    say: 'Ne istediğinizi çekinmeden söyleyin.',
    home: 'Bazen evde görüşmek gerekir. Ekip bu konuda şunu söylüyor:',
    'ask-home': 'Ekip yine de evde mi görüşmek istiyor? Nedenini sorun. Siz istemezseniz ne olacağını da sorun.',
  },
  'T-10': {
    days: 'Genellikle {responseTime.workingDays} haber alırsınız.',
    safe: 'Acil mi? Bunu hemen söyleyin. Böylece ekip bilir.',
    urgent: 'Ekip, acil sorular konusunda şunu söylüyor:',
    'say-so': 'Acil mi? Bunu hemen söyleyin.',
    danger: 'Şu anda tehlike mi var? 112’yi arayın.',
  },
  'T-11': {
    nothing: 'İlk görüşmeye bir şey getirmeniz gerekmez.',
    first: 'İlk görüşmeye bunları getirin:',
    safe: 'Bir şey getirmeniz gerekip gerekmediğini önceden sorun.',
    later: 'Daha sonra belki bunlara ihtiyacınız olur:',
    'ask-later': 'Daha sonra belgeler gerekebilir. Hangileri olduğunu sorun.',
    difficult: 'Belgeler size zor mu geliyor? Bunu çekinmeden söyleyin. Kimin yardım edebileceğini de sorun.',
  },
  'T-12': {
    yes: 'Evet. Sizinle hep aynı kişi ilgilenir. O kişi yoksa kimi arayabileceğinizi sorun.',
    usually: 'Genellikle evet. Bazen başka biri devralır. O zaman kimi arayabileceğinizi sorun.',
    no: 'Hayır. Bazen ekipten başka biriyle konuşursunuz. Kimi ve nasıl arayabileceğinizi sorun.',
    safe: 'Kimi ve nasıl arayabileceğinizi sorun.',
  },
};
