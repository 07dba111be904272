import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'İlk görüşme genellikle {firstTalk.minutes} dakika sürer.',
    safe: 'Her şeyi hemen anlatmak zorunda değilsiniz. Ne kadar süreceğini ve kimlerin olacağını sorabilirsiniz.',
    pace: 'Her şeyi hemen anlatmak zorunda değilsiniz.',
    present: 'Görüşmede şu kişiler olur:',
    'ask-present': 'Görüşmede kimlerin olacağını sorabilirsiniz.',
  },
  'T-19': {
    safe: 'Her soruda şunu sorabilirsiniz: “Bunu neden bilmek istiyorsunuz?”',
    pace: 'Her şeyi bir kerede anlatmak zorunda değilsiniz.',
    required: 'Ekip şu soruları sormak zorundadır:',
    ask: 'Hangi cevapların gerçekten gerekli olduğunu sorun. Cevap vermezseniz ne olacağını da sorun.',
  },
  'T-21': {
    which: 'Bazen evet. Şu formlar:',
    safe: 'Form olup olmadığını ve hangileri olduğunu sorun.',
    help: 'Doldururken şu yardımı alabilirsiniz:',
    'ask-help': 'Doldururken size birinin yardım edip edemeyeceğini de sorun.',
    paper: 'Kâğıt üzerinde de doldurabilirsiniz.',
    'no-paper': 'Kâğıt üzerinde doldurulamaz. Bilgisayarınız yok mu? O zaman nelerin mümkün olduğunu sorun.',
    meaning: 'Bir soruyu anlamıyor musunuz? Formu göndermeden önce ne demek olduğunu sorun.',
  },
  'T-22': {
    safe: 'Bu herkes için aynı değildir. Aşağı yukarı ne kadar süreceğini ekibe sorun.',
    waiting: 'Başka yardımlar için bazen beklemeniz gerekir. Şu anki durum:',
    'ask-waiting': 'Sonra başka bir yardıma mı ihtiyacınız var? Ne kadar beklemeniz gerektiğini sorun.',
    'write-down':
      'Birinin neyin ne zaman olacağını yazıp yazamayacağını da sorun. Böylece hangi aşamada olduğunuzu bilirsiniz.',
  },
  'T-23': {
    safe: 'Yardımı kendiniz mi istiyorsunuz? O zaman bir öneriye hayır diyebilirsiniz.',
    'ask-no': 'Hayır derseniz ne olacağını da sorun. Bazen bunun sonuçları olur.',
    voluntary: 'Ekip, neleri sizin seçebileceğiniz konusunda şunu söylüyor:',
    who: 'Yardım konusunda şöyle karar verilir:',
    'ask-who': 'Alacağınız yardıma kimin karar verdiğini sorun.',
  },
  'T-43': {
    safe: 'Evet. Genç olsanız da kendiniz soru sorabilirsiniz.',
    ages: '12 yaşından 16 yaşına kadar yardım konusunda anne babanızla birlikte karar verirsiniz. 16 yaşından itibaren genellikle kendiniz karar verirsiniz. İstisnalar vardır.',
    parents: 'Ekip, anne babanızın neleri duyacağı konusunda şunu söylüyor:',
    'ask-parents': 'Önce şunu sorun: “Anne babamın bunu bilmesi gerekir mi? Onlara ne anlatırsınız?”',
    confidant: 'Şu güvenilir kişiyle (vertrouwenspersoon) konuşabilirsiniz:',
    helpline:
      '18 yaşına kadar çocuk telefonunu (Kindertelefoon) da arayabilirsiniz: 0800-0432. Adınızı söylemeden de olur.',
  },
};
