import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Mahalle ekibi (wijkteam), mahallede çalışan bir grup insandır. Mahallede oturanlara kendileri yardım eder ya da başkalarından yardım alınmasını sağlar. Ekibin tam olarak ne yaptığı her yerde aynı değildir.',
    name: 'Burada ekibin adı {team.name}.',
    helps: 'Size bu ekipte çalışanlar yardım eder.',
    arranges: 'Bu ekip, başkalarının size yardım etmesini sağlar.',
    both: 'Size bu ekipte çalışanlar yardım eder. Başkalarından yardım almanızı da sağlarlar.',
    'run-by': 'Ekibin bağlı olduğu kurum: {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Bu ekibin hizmet verdiği kişiler ve yer: {team.target}, {team.area}.',
    target: 'Bu ekibin hizmet verdiği kişiler: {team.target}.',
    safe: 'Emin değil misiniz? Çekinmeden sorabilirsiniz. Küçük bir soru da sorudur.',
    doubt:
      'Bunun sizin için de geçerli olup olmadığından emin değil misiniz? Çekinmeden sorabilirsiniz. Küçük bir soru da sorudur.',
    outside: 'Başka bir yerde mi oturuyorsunuz? Ekip bu konuda şunu söylüyor:',
  },
  'T-03': {
    safe: 'Hollanda’da ayrımcılık yasaktır. Size farklı davranıldığını mı hissediyorsunuz? Bunu söyleyebilirsiniz.',
    'stands-for': 'Ekip, eşit davranma konusunda kendisi şunu söylüyor:',
    report: 'Ayrımcılığı buraya bildirebilirsiniz:',
    'ask-report':
      'Ayrımcılığı bildirebilirsiniz de. Her belediyede bunun için bağımsız bir bildirim yeri olmak zorundadır.',
    building: 'Ekip, binaya giriş konusunda şunu söylüyor:',
    'ask-building': 'Asansör ya da okurken yardım gibi bir ihtiyacınız mı var? Nelerin mümkün olduğunu sorun.',
  },
  'T-05': {
    domains: 'Bu ekibe şu konularda soru sorabilirsiniz: {team.domains}.',
    safe: 'Mahalle ekiplerine örneğin para, konut, sağlık, iş, okul, çocuk yetiştirme, güvenlik ve topluma katılma konularında sorular gelir. Bu ekibin hangi konularda yardım edebildiğini sorun.',
    together: 'Aynı anda birden fazla sorunuz mu var? Hepsini sorabilirsiniz.',
  },
  'T-06': {
    safe: 'Bir ekip her şeyi halledemez. Kimin halledebileceğini sorun.',
    elsewhere: 'Ekip bunları yapmaz. Bunlar için şuralara gidebilirsiniz:',
  },
  'T-04': {
    free: 'Ekibin kendi yardımı için para ödemezsiniz.',
    sometimes: 'Bazen yardım için para ödenir. Ne kadar olduğunu önceden sorun.',
    safe: 'Yardımın paralı olup olmadığını ve ne kadar tuttuğunu önceden sorun. Bunu öğrenmeden seçim yapmak zorunda değilsiniz.',
    'follow-up': 'Sonra başka bir yardım mı alacaksınız? Belediye masraflar konusunda şunu söylüyor:',
    'ask-follow-up': 'Başka yardımlar paralı olabilir. Ne kadar olduğunu önceden sorun.',
  },
  'T-20': {
    'first-help': 'Her şeyi tek başınıza yapmak zorunda değilsiniz. Ekip önce şu konularda yardım eder:',
    safe: '“Eigen kracht”, her şeyi tek başınıza yapmanız gerektiği anlamına gelmez.',
    meaning:
      '“Eigen kracht” şu demektir: sizin ne istediğinize ve ne yapabildiğinize birlikte bakmak. Bir de kimlerin yardım edebileceğine. Amaç, yardımın hayatınıza uymasıdır. Bir şeyi başaramıyor musunuz? Bunu söyleyin.',
    how: 'Bu ekip bunu şöyle yapar:',
  },
};
