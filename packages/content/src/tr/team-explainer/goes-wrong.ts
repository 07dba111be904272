import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'O zaman ekipten biri, sizinle birlikte başka bir yardım yeriyle iletişime geçer.',
    'team-calls': 'O zaman ekip, sizin için başka bir yardım yerini arar.',
    'gives-contact': 'O zaman ekip, kimi arayabileceğinizi size söyler.',
    safe: 'O zaman kimin yardım edebileceğini sorun. Birinin orayı önce sizin için arayıp arayamayacağını da sorun.',
    'follow-up': 'Daha sonra ekip size bunun olup olmadığını sorar.',
    'ask-back': 'Olmazsa kime geri dönebileceğinizi de sorun.',
  },
  'T-37': {
    safe: 'Bir şey sizi rahatsız ediyorsa bunu söyleyebilirsiniz. Başka bir kişiyle görüşmeyi de isteyebilirsiniz.',
    complaint:
      'Şikâyette (klacht) de bulunabilirsiniz. Bunun nasıl yapıldığını ve size kimin yardım edebileceğini sorun.',
    decision: 'Size bir karar mektubu mu geldi? Ne zamana kadar itiraz (bezwaar) edebileceğinize hemen bakın.',
    route: 'Şikâyette (klacht) de bulunabilirsiniz. Burada şöyle yapılır:',
    independent: 'Bu yardım ekipten bağımsızdır:',
    'ask-help': 'Size kimin yardım edebileceğini de sorun.',
    confidant: 'Şu güvenilir kişiyle (vertrouwenspersoon) de konuşabilirsiniz:',
  },
  'T-38': {
    safe: 'Temkinli olmanız anlaşılır bir şey.',
    here: 'Bu ekipte küçük bir adımla şöyle başlayabilirsiniz:',
    small: 'Küçük bir adımla başlayabilirsiniz, örneğin tek bir soruyla.',
    stop: 'Yardımı kendiniz mi istiyorsunuz? O zaman bırakabilirsiniz de.',
  },
  'T-39': {
    safe: 'Hakkınızda hangi bilgilerin ve ne kadar süre saklandığını sorabilirsiniz.',
    retention: 'Ekip, bilgileri ne kadar sakladığı konusunda şunu söylüyor:',
    how: 'Bilgilerinizi şöyle görebilir, düzelttirebilir ya da sildirebilirsiniz:',
    rights: 'Bilgilerinizi görmeyi, düzelttirmeyi ya da sildirmeyi de isteyebilirsiniz.',
    'not-all': 'Her şeyin silinmesi mümkün değildir. O zaman nedenini sorun.',
  },
  'T-40': {
    safe: 'Neyi değiştirmek ya da iptal etmek istediğinizi ekibe bildirin.',
    phone: 'Şu numarayı arayın: {contact.phone}.',
    ask: 'Bunu kime bildirebileceğinizi sorun.',
    how: 'Şöyle de olur:',
  },
  'T-41': {
    safe: 'Şu anda tehlike mi var? 112’yi arayın.',
    doctor:
      'Hemen bir doktora mı ihtiyacınız var? Aile hekiminizi (huisarts) ya da nöbetçi hekim merkezini (huisartsenpost) arayın.',
    numbers: 'Diğer numaralar:',
    'not-the-form': 'Bunun için geri arama formunu kullanmayın.',
  },
};
