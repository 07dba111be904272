import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'so',
  title: 'Qaabka kala duwanaanta ee kooxaha xaafadda',
  attribution:
    'Si xor ah looga soo qaatay: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Hordhac',
    werkwijze: 'Habka shaqada',
    competenties: 'Kartida',
    'informele-netwerken': 'Shabakadaha aan rasmiga ahayn',
    'diversiteit-team': 'Kala duwanaanta kooxda',
    proces: 'Habsocodka',
    bewoners: 'Waxa ay dadka degan yiraahdaan',
    achtergrond: 'Macluumaad dheeraad ah',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Waa maxay qaabka kala duwanaantu?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Waa maxay sababta kala duwanaantu fiiro ugu baahan tahay',
    'diversiteitskader/obstakels': 'Diidmooyin iyo jawaabo',
    'diversiteitskader/visie-jeroen-olthof': 'Aragtida Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Hordhac iyo liiska hubinta',
    'werkwijze/outreachend-werken': 'In dadka loo tago',
    'werkwijze/eigen-kracht-versterken': 'Xoojinta awoodda dadka lafteeda',
    'werkwijze/methodieken-op-maat': 'Habab ku habboon',
    'werkwijze/randvoorwaarden': 'Waxa loo baahan yahay',
    'competenties/inleiding-checklist': 'Hordhac iyo liiska hubinta',
    'competenties/interculturele-competenties': 'Kartida la shaqaynta dhaqamo kala duwan',
    'competenties/deskundigheidsbevordering': 'Barasho iyo tababar',
    'competenties/casuistiekbespreking': 'Ka wada hadalka kiisaska',
    'informele-netwerken/inleiding-checklist': 'Hordhac iyo liiska hubinta',
    'informele-netwerken/belang-samenwerking': 'Sababta loo wada shaqeeyo',
    'informele-netwerken/meerwaarde-samenwerking': 'Waxa wada shaqayntu keento',
    'informele-netwerken/met-wie-samenwerken': 'Cidda lala shaqeeyo',
    'informele-netwerken/rollen': 'Doorar',
    'informele-netwerken/randvoorwaarden': 'Waxa loo baahan yahay',
    'diversiteit-team/inleiding-checklist': 'Hordhac iyo liiska hubinta',
    'diversiteit-team/meerwaarde': 'Waxa kooxda kala duwan keento',
    'diversiteit-team/randvoorwaarden': 'Waxa loo baahan yahay',
    'proces/inleiding-checklist': 'Hordhac iyo liiska hubinta',
    'proces/voorbereiding': 'Diyaarinta',
    'proces/verandering': 'Isbeddelka',
    'proces/verankering': 'In isbeddelku sii jiro',
    'bewoners/belemmeringen': 'Waxa dadka hor istaaga',
    'bewoners/oplossingen': 'Waxa caawiya, sida dadka degan sheegeen',
    'bewoners/wensen': 'Waxa ay dadka degan rabaan inay ogaadaan',
    'bewoners/angsten': 'Waxa ay dadka degan ka baqaan',
    'bewoners/professionals': 'Waxa ay xirfadlayaashu aqoonsan yihiin',
    'bewoners/verschillen': 'Siyaabaha ay dadku ku kala duwan yihiin',
    'bewoners/gesprek': 'Wadahadalka',
    'bewoners/woorden': 'Erayo wax dhibaya',
    'achtergrond/achtergrondinformatie': 'Macluumaad dheeraad ah',
    'achtergrond/literatuur': 'Qoraallo',
    'achtergrond/colofon': 'Xogta daabacaadda',
    'achtergrond/organisaties': 'Ururrada la xusay',
  },
  groups: {
    'outreachend-werken': 'In dadka loo tago',
    'eigen-kracht-versterken': 'Xoojinta awoodda dadka lafteeda',
    'methodieken-op-maat': 'Habab ku habboon',
    'organisatorische-randvoorwaarden': 'Waxa ururku diyaarinayo',
    competenties: 'Kartida',
    'informele-netwerken': 'Shabakadaha aan rasmiga ahayn',
    'diversiteit-team': 'Kala duwanaanta kooxda',
    voorbereiding: 'Diyaarinta',
    verandering: 'Isbeddelka',
    verankering: 'In isbeddelku sii jiro',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Waxaan u tagnaa dadka degan ee leh taariikh hijro, sidaas ayaana ku maqalnaa gargaarka ay raadinayaan. Waxaan isku daynaa inaan fahanno xaaladdooda, guryahoodana waa nalagu soo dhaweeyaa.',
    'wz-check-02-vindplaatsen':
      'Waxaan garanaynaa meelaha degmadeenna ku yaal ee ay yimaaddaan dadka degan ee leh taariikh hijro. Meelahaas waxaan kula heshiinnay sida ugu fiican ee aan uga shaqayn karno.',
    'wz-check-03-gelijkwaardig-vrijwilligers':
      'Mutadawiciinta iyo dadka isku xira bulshada waxaan ula shaqaynnaa si siman.',
    'wz-check-04-eigen-kracht-factoren':
      'Marka aan xoojinno awoodda dadka degan lafteeda, waxaan fiirinnaa waxyaabaha gaar ahaan saamayn ku yeelan kara dadka leh taariikh hijro.',
    'wz-check-05-uitleg-eigen-kracht':
      'Dadka degan si cad ayaan ugu sharraxnaa sababta aan u rabno inaan awooddooda u xoojinno iyo sida aan u samayno.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Hababkeenna iyo qalabkeennu waxay ku habboon yihiin dadka degan ee ka kala yimid dhaqamo iyo qowmiyado kala duwan.',
    'wz-check-07-diversiteitsbril':
      'Waxaan dareennaa goorta loo baahan yahay in fiiro loo yeesho kala duwanaanta asalka, iyo goorta aan loo baahnayn.',
    'wz-check-08-naamsbekendheid': 'Dadka degan ee leh taariikh hijro way og yihiin in kooxdeennu jirto.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Waxa loo baahan yahay si loola dhaqmo kala duwanaanta si fiican, ururkeenna si joogto ah ayaa loogu dejiyay.',
    'wz-check-10-tijd-intake':
      'Ururkeennu wuxuu na siiyaa waqti ku filan oo aan ku baranno dadka degan ee leh taariikh hijro iyo wadahadalka ugu horreeya.',
    'wz-check-11-casuistiek-diversiteit':
      'Xubnaha kooxdeennu waxay aqoonta iyo khibradda isku weydaarsadaan kulannada joogtada ah ee kiisaska lagaga hadlo. Kala duwanaantuna way ka mid tahay.',
    'wz-check-12-tolk': 'Turjubaan ayaan isticmaali karnaa marka loo baahdo.',
    'co-check-13-basiscompetenties':
      'Xirfadlayaasheennu way la jaanqaadi karaan xaaladda nolosha, taariikhda hijrada iyo dhaqanka qofka. Sidaas gargaarku wuxuu ku habboon yahay waxa qofku rabo oo uu u baahan yahay.',
    'co-check-14-bijscholing':
      'Kooxdeennu way barataa oo way tababarataa, ururka gudihiisa iyo dibaddiisaba. Sidaas ayaan si fiican ugu caawin karnaa dadka degan ee asal kala duwan leh.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Tababarka ka sokow, si joogto ah ayaan kiisaska uga wada hadalnaa. Dadka bulshadu ku kalsoon tahay iyo ururrada soo galootigu aqoontooda ayay halkaas keenaan.',
    'in-check-16-belang': 'Waan ognahay sababta ay muhiim u tahay la shaqaynta shabakadaha aan rasmiga ahayn.',
    'in-check-17-meerwaarde': 'Waan aragnaa waxa la shaqaynta shabakadaha aan rasmiga ahayn ay keeni karto.',
    'in-check-18-met-wie': 'Waan ognahay ururrada iyo dadka aan la shaqayn karno.',
    'in-check-19-rollen':
      'Way noo cad yihiin doorarka ay yeelan karaan ururrada ay dadku iyagu abuurteen iyo mutadawiciintu.',
    'in-check-20-randvoorwaarden':
      'Waan ognahay waxa loo baahan yahay si si fiican loola shaqeeyo shabakadaha aan rasmiga ahayn.',
    'dt-check-21-meerwaarde':
      'Waan aragnaa in shaqadeennu fiicnaato marka kooxdeennu kala duwan tahay oo ay ku habboon tahay dadka degan aaggeenna.',
    'dt-check-22-randvoorwaarden':
      'Waan ognahay waxa loo baahan yahay si koox kala duwanaanteeda loo kordhiyo, sidaas loogu hayo, looga wada faa’iideysto.',
    'pr-check-23-vraagstukken': 'Waan ognahay su’aalaha ku saabsan kala duwanaanta ee ka jira aaggeenna.',
    'pr-check-24-groepen-in-beeld':
      'Waan ognahay kooxaha dadka ah ee xaafaddeenna ku nool, kuwa aan waqtigooda ku gaarno iyo kuwa aannan gaarin.',
    'pr-check-25-wat-leeft':
      'Waan ognahay waxa ay dadka degan ee leh taariikh hijro ku mashquulsan yihiin, waxa ay u baahan yihiin iyo waxa ay ka qabaan kooxaha xaafadda.',
    'pr-check-26-visie':
      'Waxaan si wadajir ah u qornay aragti ku saabsan kala duwanaanta, kooxahana waan kala hadalnay. Waan ognahay in la taageersan yahay.',
    'pr-check-27-ambities':
      'Waxaan dooranay waxa aan kala duwanaanta ka rabno inaan gaarno iyo waxa aan marka hore qabanayno.',
    'pr-check-28-leidinggevende': 'Maamule ayaa isbeddelka mas’uul ka ah.',
    'pr-check-29-structuur': 'Ururku wuxuu leeyahay hab joogto ah oo qorshayaasha lagu fuliyo, sida kooxo shaqo.',
    'pr-check-30-gemeente-monitort': 'Degmadu way taageertaa isbeddelka, waxayna la socotaa sida uu u socdo.',
    'pr-check-31-samenwerking': 'Degmada, kooxaha xaafadda iyo la-hawlgalayaashu si fiican ayay u wada shaqeeyaan.',
    'pr-check-32-verankerd':
      'Afarta tiir waxay qayb joogto ah ka yihiin shaqadeenna maalinlaha ah iyo siyaasadda ururka.',
  },
};
