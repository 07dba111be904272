import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'tr',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Yardım isterseniz çocuklarınızı elinizden alırlar.',
    'T-26': 'Para konusunda dürüst olursanız ödeneğiniz kesilir.',
    'T-27': 'Anlattığınız şeyi yarın herkes bilir.',
    'T-30': 'Mahalle ekibi polis ve belediye için çalışır.',
    'T-31': 'Oraya girdiğinizi bütün mahalle görür.',
    'T-04': 'Yardım çok pahalıdır.',
    'T-29': 'Psikologla konuşan delidir.',
    'T-20': 'Nasıl olsa kendiniz yapın derler.',
    'T-11': 'Önce bir yığın evrak vermeniz gerekir.',
    'T-13': 'İyi Hollandaca bilmiyorsanız gitmenin faydası yok.',
  },
  steps: {
    contact: {
      title: 'Ekiple iletişime geçersiniz',
      what: 'Telefon edersiniz, yazarsınız ya da birinden bunu sizin için yapmasını istersiniz.',
    },
    'first-talk': { title: 'Biriyle konuşursunuz', what: 'Anlatmak istediğinizi anlatırsınız. Soru sorabilirsiniz.' },
    plan: { title: 'Birlikte bir plan', what: 'Ne yapılacağını ve kimin ne yapacağını kararlaştırırsınız.' },
    help: { title: 'Yardım başlar', what: 'Yardım ekibin kendisinden ya da başka birinden gelir.' },
    check: { title: 'Nasıl gittiğine birlikte bakılır', what: 'Neyin işe yaradığını, neyin yaramadığını söylersiniz.' },
    closing: { title: 'Bitirme', what: 'Daha sonra yine bir sorunuz olursa ne yapabileceğinizi konuşursunuz.' },
  },
  roles: {
    team: {
      name: 'Mahalle ekibi (wijkteam)',
      does: 'Mahallede oturanlara yardım eder ya da onlar için yardım ayarlar.',
    },
    municipality: {
      name: 'Belediye (gemeente)',
      does: 'Yardımın var olmasını sağlar ve bazı yardımlar hakkında karar verir.',
    },
    doctor: {
      name: 'Aile hekimi (huisarts)',
      does: 'Hastalıkta yardım eder ve gerekirse sizi başka bir doktora gönderir.',
    },
    school: { name: 'Okul (school)', does: 'Ders verir ve çocuğun durumu hakkında anne babayla konuşur.' },
    benefits: { name: 'Ödenek dairesi (afdeling uitkeringen)', does: 'Ödenek hakkında karar verir ve ödeneği öder.' },
    housing: {
      name: 'Konut kurumu (woningcorporatie)',
      does: 'Evleri kiraya verir ve evde bozulan şeyleri tamir eder.',
    },
    'youth-care': { name: 'Gençlik yardımı (jeugdhulp)', does: 'Çocuklara, gençlere ve anne babalarına yardım eder.' },
    'safe-at-home': { name: 'Veilig Thuis (Güvenli Ev)', does: 'Ev güvenli değilse yol gösterir. Arayın: 0800-2000.' },
    police: {
      name: 'Polis (politie)',
      does: 'Tehlikede yardım eder ve suçları araştırır. Şu anda tehlike varsa 112’yi arayın.',
    },
    judge: { name: 'Hâkim (rechter)', does: 'İnsanlar ve kurumlar anlaşamazsa karar verir.' },
  },
  tell: {
    'without-consent': 'Bazen ekip, siz kabul etmeden de bir şey paylaşabilir ya da paylaşmak zorundadır:',
    ask: 'Önce şunu sorun: “Ben istemesem de, başkalarına ne zaman bir şey söylersiniz?” Sonra ne anlatacağınızı seçebilirsiniz.',
  },
};
