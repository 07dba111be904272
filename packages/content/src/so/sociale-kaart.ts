import { searchWords } from '../search-words.js';

/** Everyday Somali words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money: 'lacag, lacagta, lacag la’aan, faqri, saboolnimo, dakhli, dhaqaale, miisaaniyad, bangi',
    debts: 'deyn, deymo, deynta, deyn la igu leeyahay, amaah, ganaax, biil, biilal, bixin kari waayay',
    benefits: 'ceyr, kaalmo, gunno, lacagta carruurta, hawlgab, kabka, caawimaad bulsho',
    schemes: 'qiimo dhimis, taageero dhaqaale, dakhli yar, kaarka magaalada',
    food: 'cunto, cuntada, raashin, gaajo, bangiga cuntada, kariska, wada cunid, wada cuntayn, adeeg',
    clothes: 'dhar, dharka, kabo, jaakad',
    furniture: 'alaab guri, alaabta, sariir, qaboojiye, makiinada dharka',
    housing: 'guri, guriga, hoy, hoyga, qol, guri raadis, guuritaan, caaryo',
    rent: 'kiro, kirada, kireyste, mulkiilaha guriga, kirada bixin kari',
    homeless: 'guri la’aan, hoy la’aan, meel la seexdo, waddada, laga saaray guriga',
    energy: 'tamar, koronto, korontada, gaas, kulayl',
    health:
      'caafimaad, caafimaadka, dhakhtar, dhakhtarka, xanuun, jirro, buka, isbitaal, ilkaha, caymiska caafimaadka, kalkaaliye',
    mind: 'walwal, walaac, niyad jab, murugo, cabsi, stres, dhimir, cilmi nafsi, hurdo la’aan, qaracan',
    suicide: 'is dilid, isdil, is dilo, inaan dhinto',
    addiction: 'balwad, qaad, khamri, alkool, daroogo, khamaar',
    carers: 'daryeel, daryeelka, hooyaday baan daryeelaa, qof xanuunsan, daryeele',
    elderly: 'waayeel, waayeelka, da’, dad da’ah, asaasaqa, ayeeyo, awoowe',
    alone: 'keli, kelinimo, cidlo, saaxiib, saaxiibo, sheekeysi, qof lala hadlo, wehel',
    disability: 'naafo, naafonimo, kursiga curyaanka, indhoole, dhegoole, ootisam',
    work: 'shaqo, shaqada, shaqo la’aan, shaqo raadis, cv, shaqo doon, laga eryay shaqada',
    school: 'dugsi, dugsiga, iskuul, waxbarasho, barashada, macallin, shahaado, jaamacad',
    homework: 'shaqo guri, laylis, casharro dheeraad, xisaab',
    childcare: 'xannaano, xannaanada carruurta, ilmo haye, beerta carruurta',
    parenting:
      'ilmo, carruur, carruurta, waalid, waalidiin, qoys, qoyska, barbaarin, wiilkayga, gabadhayda, hooyo, aabbe',
    pregnant: 'uur, uur leh, dhalmo, dhallaan, umuliso, xafaayad',
    youth: 'dhallinyaro, dhalinyarada, da’yar',
    safety: 'ammaan, amni, boolis, booliska, hanjabaad, baqayaa, khatar, dhibbane',
    violence: 'rabsho, rabshad, rabshadda guriga, garaac, ninkaygu wuu i garaacaa, xadgudub, tacaddi, kufsi',
    'taking-part': 'hawlo, firfircooni, xarunta xaafadda, kulan, la kulan dad, ka qayb gal',
    volunteering: 'mutadawac, iskaa wax u qabso, tabaruc',
    sport: 'ciyaar, isboorti, dabaal, kubadda cagta, socod, baaskiil',
    women: 'haween, haweenka, dumar, gabdho, hooyooyin',
    language:
      'luqad, luqadda, af, holandays, barashada luqadda, casharro luqad, casharro luqadda, casharro luqadda ah, barashada holandays, isdhexgal',
    reading: 'akhris, akhriska, qoraal, maktabad, buugaag',
    papers: 'waraaqo, warqad, warqado, foom, foomam, buuxin, canshuur, boosto, codsi, codsasho',
    legal: 'qareen, sharci, sharciga, maxkamad, cabasho, rafcaan, xuquuq, heshiis',
    residence:
      'sharciga deggenaanshaha, deggenaansho, magangelyo, qaxooti, fiiso, baasaboor, sharci la’aan, isu keenidda qoyska',
    divorce: 'furriin, furniin, kala tag, masruuf',
    grief: 'geeri, dhimasho, murugo geeri, tacsi, aas',
    digital: 'kombiyuutar, internet, telefoon, taleefan, iimeel',
    neighbours: 'deris, deriska, jaar, buuq, muran deris',
    transport: 'gaadiid, bas, taksi, liisan, raacid',
    repair: 'dayactir, hagaajin, jaban',
    'walk-in': 'ballan la’aan, ballan la’aan imow, saacadaha talo bixinta, talo',
    accompany: 'i raac, la socod, igu wehel, qof lagu kalsoon yahay',
    interpreter: 'turjubaan, turjumaan, turjumid, af soomaali',
    discrimination: 'takoor, midab takoor, cunsuriyad, sinnaan',
    evening: 'fiid, fiidkii, habeen, caawa, shaqada ka dib',
    weekend: 'dhammaadka toddobaadka, sabti, axad',
    free: 'bilaash, lacag la’aan ah, free',
  },
  `aniga adiga isaga iyada annaga idinka iyaga iyo ama laakiin in ah ka ku u la waa waxaan waxa xagee halkee sidee goorma maxaa
  kee yaa leh ma aan ayaan ayuu baan rabaa raadinayaa u baahanahay caawi caawimaad caawin dhibaato dhibaatooyin wax qof
  xaafad degmada`,
);
