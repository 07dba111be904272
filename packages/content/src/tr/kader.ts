import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'tr',
  title: 'Mahalle ekipleri için çeşitlilik çerçevesi',
  attribution:
    'Şundan serbestçe uyarlanmıştır: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Giriş',
    werkwijze: 'Çalışma biçimi',
    competenties: 'Yetkinlikler',
    'informele-netwerken': 'Gayriresmî ağlar',
    'diversiteit-team': 'Ekibin çeşitliliği',
    proces: 'Süreç',
    bewoners: 'Mahalle sakinleri ne diyor',
    achtergrond: 'Arka plan',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Çeşitlilik çerçevesi nedir?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Çeşitlilik neden ilgi ister',
    'diversiteitskader/obstakels': 'İtirazlar ve cevaplar',
    'diversiteitskader/visie-jeroen-olthof': 'Jeroen Olthof’un görüşü',
    'werkwijze/inleiding-checklist': 'Giriş ve kontrol listesi',
    'werkwijze/outreachend-werken': 'İnsanlara gitmek',
    'werkwijze/eigen-kracht-versterken': 'İnsanların kendi gücünü artırmak',
    'werkwijze/methodieken-op-maat': 'Uygun yöntemler',
    'werkwijze/randvoorwaarden': 'Neler gerekli',
    'competenties/inleiding-checklist': 'Giriş ve kontrol listesi',
    'competenties/interculturele-competenties': 'Kültürlerarası yetkinlikler',
    'competenties/deskundigheidsbevordering': 'Öğrenme ve eğitim',
    'competenties/casuistiekbespreking': 'Örnek olayları konuşmak',
    'informele-netwerken/inleiding-checklist': 'Giriş ve kontrol listesi',
    'informele-netwerken/belang-samenwerking': 'Neden birlikte çalışmalı',
    'informele-netwerken/meerwaarde-samenwerking': 'Birlikte çalışmak ne kazandırır',
    'informele-netwerken/met-wie-samenwerken': 'Kiminle birlikte çalışmalı',
    'informele-netwerken/rollen': 'Roller',
    'informele-netwerken/randvoorwaarden': 'Neler gerekli',
    'diversiteit-team/inleiding-checklist': 'Giriş ve kontrol listesi',
    'diversiteit-team/meerwaarde': 'Çeşitli bir ekip ne kazandırır',
    'diversiteit-team/randvoorwaarden': 'Neler gerekli',
    'proces/inleiding-checklist': 'Giriş ve kontrol listesi',
    'proces/voorbereiding': 'Hazırlık',
    'proces/verandering': 'Değişim',
    'proces/verankering': 'Kalıcı hâle getirmek',
    'bewoners/belemmeringen': 'İnsanları ne engelliyor',
    'bewoners/oplossingen': 'Sakinlere göre ne yardımcı oluyor',
    'bewoners/wensen': 'Sakinler ne bilmek istiyor',
    'bewoners/angsten': 'Sakinler nelerden korkuyor',
    'bewoners/professionals': 'Çalışanlar neyi fark ediyor',
    'bewoners/verschillen': 'İnsanlar hangi yönlerden farklı',
    'bewoners/gesprek': 'Görüşmede',
    'bewoners/woorden': 'İnciten sözler',
    'achtergrond/achtergrondinformatie': 'Arka plan bilgisi',
    'achtergrond/literatuur': 'Kaynakça',
    'achtergrond/colofon': 'Künye',
    'achtergrond/organisaties': 'Adı geçen kuruluşlar',
  },
  groups: {
    'outreachend-werken': 'İnsanlara gitmek',
    'eigen-kracht-versterken': 'İnsanların kendi gücünü artırmak',
    'methodieken-op-maat': 'Uygun yöntemler',
    'organisatorische-randvoorwaarden': 'Kurumun sağlaması gerekenler',
    competenties: 'Yetkinlikler',
    'informele-netwerken': 'Gayriresmî ağlar',
    'diversiteit-team': 'Ekibin çeşitliliği',
    voorbereiding: 'Hazırlık',
    verandering: 'Değişim',
    verankering: 'Kalıcı hâle getirmek',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Göç geçmişi olan sakinlere gidiyor ve hangi yardımı aradıklarını dinliyoruz. Kendimizi onların yerine koyuyoruz ve evlerinde de hoş karşılanıyoruz.',
    'wz-check-02-vindplaatsen':
      'Göç geçmişi olan sakinlerin belediyemizin sınırları içinde nerelere gittiğini biliyoruz. Orada en iyi nasıl çalışacağımızı bu yerlerle kararlaştırdık.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'Gönüllülerle ve aracılarla eşit olarak birlikte çalışıyoruz.',
    'wz-check-04-eigen-kracht-factoren':
      'Sakinlerin kendi gücünü artırırken, özellikle göç geçmişi olan sakinlerde etkili olabilecek şeylere dikkat ediyoruz.',
    'wz-check-05-uitleg-eigen-kracht':
      'Sakinlere kendi güçlerini neden ve nasıl artırmak istediğimizi açıkça anlatıyoruz.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Yöntemlerimiz ve araçlarımız farklı kültürel ve etnik geçmişleri olan sakinlere uygundur.',
    'wz-check-07-diversiteitsbril':
      'Geçmiş farklarına ne zaman dikkat etmek gerektiğini, ne zaman gerekmediğini seziyoruz.',
    'wz-check-08-naamsbekendheid': 'Göç geçmişi olan sakinler ekibimizin var olduğunu biliyor.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Farklarla iyi çalışmak için gerekenler kurumumuzda kalıcı olarak düzenlenmiştir.',
    'wz-check-10-tijd-intake':
      'Kurumumuz, göç geçmişi olan sakinlerle tanışmak ve ilk görüşme için bize yeterli zaman veriyor.',
    'wz-check-11-casuistiek-diversiteit':
      'Ekip üyelerimiz düzenli örnek olay toplantılarında bilgi ve deneyim paylaşıyor. Çeşitlilik de bunun bir parçası.',
    'wz-check-12-tolk': 'Gerektiğinde bir tercümandan yararlanabiliyoruz.',
    'co-check-13-basiscompetenties':
      'Çalışanlarımız kişinin yaşam koşullarını, göç geçmişini ve kültürünü göz önüne alabiliyor. Böylece yardım, sakinin isteğine ve ihtiyacına uyuyor.',
    'co-check-14-bijscholing':
      'Ekibimiz kurum içinde ve dışında öğreniyor ve eğitim alıyor. Böylece farklı geçmişleri olan sakinlere iyi yardım edebiliyoruz.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Eğitimin yanında düzenli olarak örnek olayları birlikte konuşuyoruz. Kilit kişiler ve göçmen kuruluşları bilgileriyle katılıyor.',
    'in-check-16-belang': 'Gayriresmî ağlarla birlikte çalışmanın neden önemli olduğunu biliyoruz.',
    'in-check-17-meerwaarde': 'Gayriresmî ağlarla birlikte çalışmanın ne kazandırabileceğini görüyoruz.',
    'in-check-18-met-wie': 'Hangi kuruluşlar ve kişilerle birlikte çalışabileceğimizi biliyoruz.',
    'in-check-19-rollen':
      'Sakinlerin kendi kuruluşlarının ve gönüllülerin hangi rolleri üstlenebileceği bizim için açık.',
    'in-check-20-randvoorwaarden': 'Gayriresmî ağlarla iyi çalışmak için neyin gerekli olduğunu biliyoruz.',
    'dt-check-21-meerwaarde':
      'Ekibimiz çeşitli olduğunda ve bölgemizin sakinlerine uyduğunda işimizin daha iyi olduğunu görüyoruz.',
    'dt-check-22-randvoorwaarden':
      'Bir ekibi daha çeşitli yapmak, öyle tutmak ve bundan birlikte yararlanmak için neyin gerekli olduğunu biliyoruz.',
    'pr-check-23-vraagstukken': 'Bölgemizde çeşitlilikle ilgili hangi soruların bulunduğunu biliyoruz.',
    'pr-check-24-groepen-in-beeld':
      'Mahallemizde hangi grupların yaşadığını, hangilerine zamanında ulaştığımızı, hangilerine ulaşmadığımızı biliyoruz.',
    'pr-check-25-wat-leeft':
      'Göç geçmişi olan sakinlerin nelerle meşgul olduğunu, neye ihtiyaç duyduğunu ve mahalle ekipleri hakkında ne düşündüğünü biliyoruz.',
    'pr-check-26-visie':
      'Çeşitlilik konusunda birlikte bir görüş yazdık ve ekiplerle konuştuk. Desteklendiğini biliyoruz.',
    'pr-check-27-ambities': 'Çeşitlilik konusunda neye ulaşmak istediğimizi ve önce ne yapacağımızı seçtik.',
    'pr-check-28-leidinggevende': 'Değişimden bir yönetici sorumludur.',
    'pr-check-29-structuur': 'Kurumun, çalışma grupları gibi, planları uygulamak için sabit bir düzeni var.',
    'pr-check-30-gemeente-monitort': 'Belediye değişimi destekliyor ve nasıl gittiğini izliyor.',
    'pr-check-31-samenwerking': 'Belediye, mahalle ekipleri ve ortaklar birlikte iyi çalışıyor.',
    'pr-check-32-verankerd': 'Dört yapı taşı, günlük işimizin ve kurum politikasının kalıcı bir parçasıdır.',
  },
};
