import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Bu ekipteki kişiler şu dilleri konuşur: {languages.team}.',
    safe: 'Şunu sorabilirsiniz: “Daha yavaş konuşabilir misiniz?” Ya da: “Bunu yazabilir misiniz?” Anlamıyor musunuz? Bunu çekinmeden söyleyin.',
    slowly:
      'Şunu da sorabilirsiniz: “Daha yavaş konuşabilir misiniz?” Ya da: “Bunu yazabilir misiniz?” Anlamıyor musunuz? Bunu çekinmeden söyleyin.',
    plain: 'Ekipte kolay dille ya da resimlerle anlatan bilgiler de var.',
  },
  'T-14': {
    how: 'Evet, tercüman olabilir: {interpreter.how}.',
    yes: 'Evet, tercüman olabilir.',
    no: 'Hayır, bu ekibin tercümanı yok.',
    safe: 'Bir tercümanın gelip gelemeyeceğini ya da telefonda çeviri yapıp yapamayacağını ekibe sorun.',
    free: 'Tercüman için para ödemezsiniz.',
    pays: 'Tercümanın parasını siz ödersiniz. Ne kadar tuttuğunu önceden sorun.',
    'ask-cost': 'Tercümanın parasını kimin ödediğini önceden sorun.',
    alternative: 'Şunlar mümkün:',
    'ask-alternative': 'Nelerin mümkün olduğunu sorun.',
    call: 'Henüz tercümanınız yoksa da arayabilirsiniz.',
  },
  'T-15': {
    'no-children': 'Bu ekip, çocuklardan çeviri yapmasını istemez.',
    safe: 'Çeviri yapmak bir çocuk için çoğu zaman ağırdır. Başka nelerin mümkün olduğunu ekibe sorun.',
    interpreter: 'Tercüman olabilir. Bunu sorun.',
    alternative: 'Şunlar mümkün:',
    'ask-instead': 'Başka nelerin mümkün olduğunu ekibe sorun.',
    confidant: 'Güvendiğiniz bir yetişkin sizin için çeviri yapabilir.',
    'no-confidant': 'Bu ekipte bir tanıdığınız sizin için çeviri yapamaz.',
    choose:
      'Yanınızda kimi isteyip kimi istemediğinizi söyleyebilirsiniz. Tanıdık birini istemiyor musunuz? Bunu çekinmeden söyleyin.',
  },
  'T-16': {
    languages: 'Şu dillerde yazabilirsiniz: {languages.readable}.',
    safe: 'Söylemek istediğinizi kendi dilinizde de yazabilirsiniz. Ekibin bunu okuyup okuyamayacağını sorun.',
    'ask-other': 'Başka bir dilde mi yazmak istiyorsunuz? Nelerin mümkün olduğunu sorun.',
    voice: 'Sesli mesaj da bırakabilirsiniz.',
    'no-voice': 'Bu ekipte sesli mesaj bırakılamaz.',
    'ask-voice': 'Sesli mesaj bırakmayı mı tercih edersiniz? Bunun mümkün olup olmadığını sorun.',
  },
  'T-17': {
    safe: 'En çok kiminle konuşmak istediğinizi söyleyebilirsiniz. Kiminle konuşmamayı tercih ettiğinizi de söyleyebilirsiniz.',
    possible: 'Bu ekipte şunlar mümkün:',
    ask: 'Nelerin mümkün olduğunu sorun.',
  },
};
