import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Evet, yanınızda birini getirebilirsiniz. Kimin geleceğini önceden söyleyin.',
    'ask-first': 'Bazen olur. Bunu ekibe önceden sorun.',
    no: 'Hayır, bu ekipte tek başınıza görüşürsünüz. Nelerin mümkün olduğunu sorun.',
    safe: 'Ailenizden birini, bir komşuyu ya da bir gönüllüyü mü getirmek istiyorsunuz? Bunu ekibe önceden söyleyin.',
    find: 'Kimseyi tanımıyor musunuz? O zaman şunu yapabilirsiniz:',
    'ask-find': 'Sizinle gelebilecek kimse yok mu? Bunu sizin için kimin yapabileceğini sorun.',
    independent: 'Şu bağımsız yardımı da isteyebilirsiniz:',
    supporter:
      'Belediyeden bağımsız bir danışman (cliëntondersteuner) da isteyebilirsiniz. Bu kişi sizinle birlikte düşünür ve sizden para alınmaz.',
  },
  'T-44': {
    safe: 'Bağımsız bir danışman (cliëntondersteuner) isteyin. Bu kişi sizinle birlikte düşünür ve sizden para alınmaz.',
    what: 'Bu danışman ekipten değildir. Nelerin mümkün olduğunu anlatır ve seçmenize yardım eder.',
    here: 'Bu yardımı buradan isteyebilirsiniz:',
    ask: 'Sizin orada bunu kimin yaptığını belediyeye sorun.',
  },
  'T-33': {
    map: 'Mahalledeki kuruluşları ve etkinlikleri burada görebilirsiniz:',
    safe: 'Mahallenizde kimin yardım edebileceğini ya da bir şeyi anlatabileceğini ekibe sorun.',
    known: 'Okulda, mahalle evinde ya da bir dernekte tanıdığınız biri var mı? Belki o da yolu bilir.',
  },
  'T-34': {
    safe: 'Güvendiğiniz birinden sizin için aramasını isteyebilirsiniz.',
    limits: 'O kişinin neyi anlatabileceğini, neyi anlatamayacağını da söyleyin.',
    consent: 'Ekip bunun için şuna ihtiyaç duyar:',
    ask: 'Bazen bunu kabul ettiğinizi kendiniz bildirmeniz gerekir. Nasıl olduğunu sorun.',
  },
  'T-35': {
    safe: 'İnsanlarla tanışmak için yardıma ihtiyacınız olması gerekmez.',
    activities: 'Mahallede şunlar var:',
    ask: 'Mahallede neler olduğunu ekibe sorun.',
    map: 'Mahallenin şu listesine de bakın:',
  },
};
