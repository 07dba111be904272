import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const fears: TopicTexts = {
  'T-24': {
    question: 'Çocuklarımı benden alabilirler mi?',
    lines: {
      safe: 'Birçok anne baba bundan korkar. Bunu anlamak zor değil.',
      human: 'Durumun nasıl olduğunu öğrenmek ister misiniz? Ekipten birine ya da güvendiğiniz birine sorun.',
      judge:
        'Buna mahalle ekibi karar vermez. Bir çocuğun, anne babasının isteği dışında başka bir yerde yaşamasına yalnızca çocuk hâkimi (kinderrechter) karar verebilir. Yardım eden bir görevli, bir çocuğun güvende olmadığına dair işaretler mi görüyor? O zaman önceden belirlenmiş adımları izlemek zorundadır.',
      steps: 'Ekip endişelendiğinde şunu yapar:',
      'ask-steps': 'Bunun nasıl olduğunu ekibe sorun.',
      trusted: 'Bu konuda daha fazlasını buraya sorabilirsiniz:',
    },
    review,
  },
  'T-25': {
    question: 'Evde güvende değilsek ne olur?',
    lines: {
      safe: 'Şu anda tehlike mi var? 112’yi arayın.',
      advice: 'Danışmak için Veilig Thuis’i (Güvenli Ev) arayabilirsiniz: 0800-2000. Adınızı söylemeden de olur.',
      plan: 'Yardım eden bir görevli, evde şiddet ya da çocuğa kötü muamele işaretleri mi görüyor? O zaman önceden belirlenmiş adımları izlemek zorundadır.',
      steps: 'Ekip endişelendiğinde şunu yapar:',
      ask: 'O zaman ne yaptığını ekibe sorun.',
    },
    review,
  },
  'T-26': {
    question: 'Ödeneğim (uitkering) kesilmeden para konusunda konuşabilir miyim?',
    lines: {
      safe: 'Önce şunu sorun: “Anlattıklarımı başkasına bildirir misiniz? Kime?”',
      duty: 'Ödenek (uitkering) mi alıyorsunuz? O zaman bazı şeyleri kendiniz bildirmek zorundasınız. Hangileri olduğunu sorun.',
      benefit: 'Belediye, ödeneğinizle ilgilenen bölümle temas konusunda şunu söylüyor:',
      advice: 'Para konusunda buraya danışabilirsiniz:',
    },
    review,
  },
  'T-27': {
    question: 'Anlattıklarımı kim görür? Gizli kalır mı?',
    lines: {
      safe: 'İlk görüşmede nelerin yazıldığını ve kimin görebileceğini sorun.',
      recorded: 'Ekip şunları yazar:',
      readers: 'Bunları şu kişiler okuyabilir:',
      'with-consent': 'Siz kabul ederseniz ekip şunları paylaşır:',
      'without-consent': 'Bazen ekip, siz kabul etmeden de bir şey paylaşabilir ya da paylaşmak zorundadır:',
      rights: 'Bilgilerinizi şöyle görebilir ya da düzelttirebilirsiniz:',
    },
    review,
  },
  'T-28': {
    question: 'Kökenim ya da inancım yazılır mı?',
    lines: {
      safe: 'Sitenin bu bölümü kökeninizi, inancınızı ya da cinsel yöneliminizi sormaz.',
      team: 'Ekip, kendisinin neler yazdığı konusunda şunu söylüyor:',
      ask: 'Ekibin neyi neden yazdığını sorabilirsiniz.',
    },
    review,
  },
  'T-29': {
    question: 'Bir psikologla konuşmam deli olduğum anlamına mı gelir?',
    lines: {
      safe: 'Hayır. Birçok insan stres ya da üzüntü yaşadığında bir psikologdan ya da doktordan destek alır.',
      choice:
        'Yardımı kendiniz mi istiyorsunuz? O zaman bunu isteyip istemediğinize ve ne zaman olacağına siz karar verirsiniz.',
      practical: 'Şu pratik konularla başlayabilirsiniz:',
      'ask-practical': 'Önce pratik yardım da isteyebilirsiniz.',
      route: 'Bir psikoloğa ya da doktora şöyle ulaşırsınız:',
    },
    review,
  },
  'T-30': {
    question: 'Ekip belediyeye ya da polise bilgi verir mi?',
    lines: {
      safe: 'Ekibin neyi, kime ve neden bildirdiğini çekinmeden sorun.',
      municipality: 'Ekip, belediye konusunda şunu söylüyor:',
      police: 'Ekip, polis konusunda şunu söylüyor:',
      'ask-not': 'Ekibin neleri bildirmediğini ya da yapmadığını da sorabilirsiniz.',
    },
    review,
  },
  'T-31': {
    question: 'Tanıdığım biri yardım istediğimi görürse ne olur?',
    lines: {
      safe: 'Ekiple görüştüğünüzü başkalarına söylemek zorunda değilsiniz.',
      places: 'Şuralarda rahatça konuşabilirsiniz:',
      contact: 'Ekip sizi ararken ya da size yazarken şunlara dikkat eder:',
      'ask-contact':
        'Başka bir yerde görüşmeyi ya da önce telefonla aranmayı isteyebilirsiniz. Aranmanızın ne zaman güvenli olduğunu da söyleyin.',
    },
    review,
  },
  'T-42': {
    question: 'Oturma iznim (verblijfsvergunning) ya da BSN numaram yoksa yardım isteyebilir miyim?',
    lines: {
      safe: 'Adınızı ya da vatandaş numaranızı (burgerservicenummer, BSN) hemen söylemeden soru sorabilirsiniz.',
      ask: 'Önce şunu sorun: “Benim hakkımda ne bildirirsiniz? Kime?” Sonra sizin için nelerin mümkün olduğunu sorun.',
      rights:
        'Oturma izniniz yoksa da doktordan gerekli bakımı alma ve avukat hakkınız vardır. 18 yaşından küçük çocuklar okula gidebilir.',
      here: 'Ekip kendisi şunu söylüyor:',
      advice: 'Buraya danışabilirsiniz:',
      'ask-advice': 'Size başka kimin yardım edebileceğini de sorun.',
    },
    review,
  },
};
