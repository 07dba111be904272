import { explainerSearch } from '../explainer-search.js';

/** Everyday Turkish words and short phrases, by the question that answers them. */
export const search = explainerSearch(
  {
    'T-01': 'mahalle ekibi, sosyal ekip, sosyal hizmet, sosyal hizmet uzmanı, kimsiniz, ne yapar, açıklama',
    'T-02': 'kimler için, yaşlı, mülteci, göçmen, tek başına anne, herkes, hakkım var',
    'T-03':
      'müslüman, islam, başörtüsü, eşcinsel, gey, lezbiyen, trans, engelli, tekerlekli sandalye, ayrımcılık, ırkçılık',
    'T-04': 'ücret, ücretsiz, bedava, fiyat, ödemek, ödeme, kaç para, pahalı, masraf',
    'T-05':
      'borç, borçlar, kira, ev, iş, çocuk yetiştirme, yalnızlık, stres, bakım, aile, konular, bağımlılık, uyuşturucu, alkol, kumar, boşanma',
    'T-06': 'yapmaz, ev vermek, doktor, ilaç, sınır',
    'T-07': 'adres, telefon numarası, aramak, telefon, e-posta, randevu, başvuru, iletişim, nerede, ulaşmak',
    'T-08': 'çalışma saatleri, açık, akşam, cumartesi, pazar, hafta sonu, işten sonra, saat kaçta',
    'T-09': 'ev ziyareti, eve gelmek, evime, başka yer, ofis',
    'T-10': 'bekleme, bekleme listesi, beklemek, hızlı, ne zaman, çabuk, acil',
    'T-11': 'getirmek, belge, belgeler, kimlik, pasaport, evrak, mektuplar, kağıt',
    'T-12': 'aynı kişi, hep başkası, danışman, sorumlu kişi, görevli',
    'T-13': 'dil, hollandaca bilmiyorum, hollandaca, anlamıyorum, türkçe, konuşamıyorum',
    'T-14': 'tercüman, çevirmen, çeviri, tercüme, kendi dilimde',
    'T-15': 'çocuğum çevirir, kızım, oğlum, komşu, çeviri, tercüman',
    'T-16': 'whatsapp, mesaj, sesli mesaj, mail, yazmak, kendi dilimde',
    'T-17': 'kadın, erkek, bayan, aynı dil, aynı kültür, seçmek',
    'T-18': 'ilk görüşme, ilk randevu, tanışma, konuşma, görüşme',
    'T-19': 'sorular, cevap, zorunlu, her şeyi anlatmak, yalan',
    'T-20': 'kendi gücü, kendim çözmek, tek başıma, kendi başıma',
    'T-21': 'form, formlar, evrak, doldurmak, dilekçe, imza, başvuru',
    'T-22': 'ne kadar sürer, süre, ay, hafta, işlem, karar',
    'T-23': 'karar, kendim karar, zorla, zorunlu, reddetmek, hayır demek, izin, onay, plan',
    'T-24':
      'çocuğumu alırlar, çocuklarım, çocukları almak, elimden almak, velayet, gençlik dairesi, çocuk koruma, jeugdzorg, anne, baba, çocuk',
    'T-25': 'güvenli, şiddet, aile içi şiddet, dayak, dövüyor, korkuyorum, tehdit, istismar, sığınma evi, tehlike',
    'T-26': 'ödenek, sosyal yardım, yardım parası, para, kaçak iş, ceza, dolandırıcılık, borç, kesilir, maaş',
    'T-27':
      'gizlilik, gizli, sır, mahremiyet, özel hayat, başkalarına anlatmak, anlatır, söylemek, kişisel bilgi, dedikodu, paylaşmak, güven',
    'T-28': 'köken, din, inanç, milliyet, kayıt, yazmak, ırk, dosya',
    'T-29': 'psikolog, deli, psikolojik, depresyon, psikiyatrist, stres, travma, utanç, terapi',
    'T-30': 'polis, belediye, bildirmek, ihbar, bilgi vermek, göçmenlik, vergi dairesi, casus, söyler, gizlilik',
    'T-31': 'dedikodu, komşular, utanç, utanıyorum, ayıp, görürler, anonim, herkes bilir, el alem',
    'T-32': 'arkadaş, aile, eşim, yanımda, birlikte gelmek, refakatçi, getirmek',
    'T-33': 'mahalle, gönüllü, cami, kilise, dernek, komşu, mahalle evi',
    'T-34': 'form doldurmak, mektup okumak, mektup, benim yerime aramak, evrak, digid',
    'T-35': 'etkinlik, etkinlikler, arkadaş, yalnız, yemek, spor, kahve, tanışmak, gönüllü, dil kursu',
    'T-36': 'yardım edemez, yönlendirme, başka yardım, reddedildi, geri çevrildi',
    'T-37': 'şikayet, itiraz, katılmıyorum, kötü davranış, kaba, ayrımcılık, haksızlık',
    'T-38': 'kötü deneyim, güven, güvenmiyorum, tekrar denemek, hayal kırıklığı',
    'T-39': 'bilgiler, bilgilerim, dosya, silmek, saklamak, kişisel veri, gizlilik, bırakmak',
    'T-40': 'randevu değiştirmek, iptal, ertelemek, durdurmak, geç kalmak',
    'T-41': 'acil, acil durum, şimdi, hemen, tehlike, intihar, ambulans, 112, 113, kriz',
    'T-42': 'oturum, oturma izni, oturum izni, kağıtsız, kaçak, iltica, bsn, pasaport',
    'T-43': 'genç, ergen, çocuk, yaş, reşit değil, ailem bilmeden, anne babam',
    'T-44': 'bağımsız, avukat, danışman, hukuki, güvenilir kişi, tarafsız destek',
  },
  `ben sen o biz siz onlar bir ve veya ya ama için ile de da mi mı mu mü bu şu ne nerede nasıl kim hangi var yok
  istiyorum lazım gerek gerekiyor yardım bana beni benim bizim çok daha olur olan olarak biri şey ekip ekibi etmek ediyorum`,
);
