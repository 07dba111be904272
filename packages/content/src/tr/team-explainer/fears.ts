import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Birçok anne baba bundan korkar. Bunu anlamak zor değil.',
    human: 'Durumun nasıl olduğunu öğrenmek ister misiniz? Ekipten birine ya da güvendiğiniz birine sorun.',
    judge:
      'Buna mahalle ekibi karar vermez. Bir çocuğun, anne babasının isteği dışında başka bir yerde yaşamasına yalnızca çocuk hâkimi (kinderrechter) karar verebilir. Yardım eden bir görevli, bir çocuğun güvende olmadığına dair işaretler mi görüyor? O zaman önceden belirlenmiş adımları izlemek zorundadır.',
    steps: 'Ekip endişelendiğinde şunu yapar:',
    'ask-steps': 'Bunun nasıl olduğunu ekibe sorun.',
    trusted: 'Bu konuda daha fazlasını buraya sorabilirsiniz:',
  },
  'T-25': {
    safe: 'Şu anda tehlike mi var? 112’yi arayın.',
    advice: 'Danışmak için Veilig Thuis’i (Güvenli Ev) arayabilirsiniz: 0800-2000. Adınızı söylemeden de olur.',
    plan: 'Yardım eden bir görevli, evde şiddet ya da çocuğa kötü muamele işaretleri mi görüyor? O zaman önceden belirlenmiş adımları izlemek zorundadır.',
    steps: 'Ekip endişelendiğinde şunu yapar:',
    ask: 'O zaman ne yaptığını ekibe sorun.',
  },
  'T-26': {
    safe: 'Önce şunu sorun: “Anlattıklarımı başkasına bildirir misiniz? Kime?”',
    duty: 'Ödenek (uitkering) mi alıyorsunuz? O zaman bazı şeyleri kendiniz bildirmek zorundasınız. Hangileri olduğunu sorun.',
    benefit: 'Belediye, ödeneğinizle ilgilenen bölümle temas konusunda şunu söylüyor:',
    advice: 'Para konusunda buraya danışabilirsiniz:',
  },
  'T-27': {
    safe: 'İlk görüşmede nelerin yazıldığını ve kimin görebileceğini sorun.',
    recorded: 'Ekip şunları yazar:',
    readers: 'Bunları şu kişiler okuyabilir:',
    'with-consent': 'Siz kabul ederseniz ekip şunları paylaşır:',
    'without-consent': 'Bazen ekip, siz kabul etmeden de bir şey paylaşabilir ya da paylaşmak zorundadır:',
    rights: 'Bilgilerinizi şöyle görebilir ya da düzelttirebilirsiniz:',
  },
  'T-28': {
    safe: 'Sitenin bu bölümü kökeninizi, inancınızı ya da cinsel yöneliminizi sormaz.',
    team: 'Ekip, kendisinin neler yazdığı konusunda şunu söylüyor:',
    ask: 'Ekibin neyi neden yazdığını sorabilirsiniz.',
  },
  'T-29': {
    safe: 'Hayır. Birçok insan stres ya da üzüntü yaşadığında bir psikologdan ya da doktordan destek alır.',
    choice:
      'Yardımı kendiniz mi istiyorsunuz? O zaman bunu isteyip istemediğinize ve ne zaman olacağına siz karar verirsiniz.',
    practical: 'Şu pratik konularla başlayabilirsiniz:',
    'ask-practical': 'Önce pratik yardım da isteyebilirsiniz.',
    route: 'Bir psikoloğa ya da doktora şöyle ulaşırsınız:',
  },
  'T-30': {
    safe: 'Ekibin neyi, kime ve neden bildirdiğini çekinmeden sorun.',
    municipality: 'Ekip, belediye konusunda şunu söylüyor:',
    police: 'Ekip, polis konusunda şunu söylüyor:',
    'ask-not': 'Ekibin neleri bildirmediğini ya da yapmadığını da sorabilirsiniz.',
  },
  'T-31': {
    safe: 'Ekiple görüştüğünüzü başkalarına söylemek zorunda değilsiniz.',
    places: 'Şuralarda rahatça konuşabilirsiniz:',
    contact: 'Ekip sizi ararken ya da size yazarken şunlara dikkat eder:',
    'ask-contact':
      'Başka bir yerde görüşmeyi ya da önce telefonla aranmayı isteyebilirsiniz. Aranmanızın ne zaman güvenli olduğunu da söyleyin.',
  },
  'T-42': {
    safe: 'Soru sorabilirsiniz. Örneğin: “Adımı ya da vatandaş numaramı (burgerservicenummer, BSN) söylemem gerekir mi?”',
    ask: 'Önce şunu sorun: “Benim hakkımda ne bildirirsiniz? Kime?” Sonra sizin için nelerin mümkün olduğunu sorun.',
    rights:
      'Oturma izniniz yoksa da doktordan gerekli bakımı alma ve avukat hakkınız vardır. 18 yaşından küçük çocuklar okula gidebilir.',
    here: 'Ekip kendisi şunu söylüyor:',
    advice: 'Buraya danışabilirsiniz:',
    'ask-advice': 'Size başka kimin yardım edebileceğini de sorun.',
  },
};
