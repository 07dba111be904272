import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Waalidiin badan ayaa taas ka baqa. Taasi waa wax la fahmi karo.',
    human: 'Ma rabtaa inaad ogaato sida ay wax yihiin? Weydii qof kooxda ka tirsan, ama qof aad ku kalsoon tahay.',
    judge:
      'Kooxda xaafaddu arrintan go’aan kama gaarto. Garsooraha carruurta (kinderrechter) oo keliya ayaa go’aamin kara in ilmo meel kale ku noolaado iyadoo aanay waalidku rabin. Shaqaale caawinaad ma arkaa calaamado muujinaya in ilmo aanu badqabin? Markaas waa inuu raacaa tallaabooyin go’an.',
    steps: 'Kooxdu marka ay walaacsan tahay waxay samaysaa:',
    'ask-steps': 'Kooxda weydii sida taasi u dhacdo.',
    trusted: 'Halkan ayaad wax dheeraad ah ka weydiin kartaa:',
  },
  'T-25': {
    safe: 'Ma jirtaa khatar hadda ah? Wac 112.',
    advice:
      'Talo haddii aad rabto waxaad wici kartaa Veilig Thuis (Badqabka Guriga): 0800-2000. Magacaaga la’aantiis sidoo kale waa suurtagal.',
    plan: 'Shaqaale caawinaad ma arkaa calaamado rabshad guriga ah ama ilmo si xun loola dhaqmay? Markaas waa inuu raacaa tallaabooyin go’an.',
    steps: 'Kooxdu marka ay walaacsan tahay waxay samaysaa:',
    ask: 'Kooxda weydii waxa ay markaas samayso.',
  },
  'T-26': {
    safe: 'Marka hore weydii: «Ma gudbinaysaa waxa aan sheego? Yaad u gudbinaysaa?»',
    duty: 'Ma qaadataa gargaar lacageed (uitkering)? Markaas waa inaad waxyaabaha qaarkood adigu soo sheegtaa. Weydii kuwa ay yihiin.',
    benefit: 'Degmadu (gemeente) waxay ka leedahay xiriirka lala yeesho waaxda gargaarkaaga lacageed:',
    advice: 'Halkan ayaad talo lacageed ka weydiin kartaa:',
  },
  'T-27': {
    safe: 'Wadahadalka koowaad weydii waxa la qorayo iyo cidda loo oggol yahay inay aragto.',
    recorded: 'Kooxdu waxan ayay qortaa:',
    readers: 'Dadkan ayaa akhrin kara:',
    'with-consent': 'Haddii aad oggolaato, kooxdu waxan ayay dad kale la wadaagtaa:',
    'without-consent':
      'Mararka qaarkood kooxdu wax way la wadaagi kartaa dad kale, ama waa inay la wadaagto, adigoon oggolaan:',
    rights: 'Sidan ayaad xogtaada ku arki kartaa ama ku codsan kartaa in la saxo:',
  },
  'T-28': {
    safe: 'Qaybtan bogga internetku ma weydiiso meesha aad ka soo jeeddo, diintaada ama dareenkaaga jinsiga.',
    team: 'Kooxdu waxay ka leedahay waxa ay lafteedu qorto:',
    ask: 'Waad weydiin kartaa waxa kooxdu lafteedu qorto, iyo sababta.',
  },
  'T-29': {
    safe: 'Maya. Dad badan ayaa marka ay walbahaar ama murugo qabaan taageero ka hela cilmi-nafsi yaqaan ama dhakhtar.',
    choice: 'Ma adigaa caawin codsanaya? Markaas adigaa dooranaya haddii aad taas rabto, iyo goorta.',
    practical: 'Waxyaabahan la taaban karo ayaad ku bilaabi kartaa:',
    'ask-practical': 'Waxaad sidoo kale marka hore codsan kartaa caawin la taaban karo.',
    route: 'Sidan ayaad ku gaari kartaa cilmi-nafsi yaqaan ama dhakhtar:',
  },
  'T-30': {
    safe: 'Ha ka baqin inaad weydiiso waxa ay kooxdu gudbiso, cidda ay u gudbiso iyo sababta.',
    municipality: 'Kooxdu waxay ka leedahay degmada:',
    police: 'Kooxdu waxay ka leedahay booliska:',
    'ask-not': 'Waad weydiin kartaa sidoo kale waxa aanay kooxdu gudbin ama aanay samayn.',
  },
  'T-31': {
    safe: 'Uma baahnid inaad dadka kale u sheegto inaad kooxda la xiriirto.',
    places: 'Meelahan ayaad si deggan ugu hadli kartaa:',
    contact: 'Kooxdu marka ay ku soo wacdo ama wax kuu soo qorto waxay ka taxaddartaa:',
    'ask-contact':
      'Waxaad codsan kartaa in meel kale la isku arko, ama in marka hore la isa soo waco. Sheeg sidoo kale goorta wicitaanku ammaan yahay.',
  },
  'T-42': {
    safe: 'Su’aal waad weydiin kartaa. Tusaale: “Ma qasab baa inaan sheego magacayga ama lambarkayga muwaadinka (burgerservicenummer, BSN)?”',
    ask: 'Marka hore weydii: «Maxaad iga gudbinaysaa? Yaad u gudbinaysaa?» Ka dib weydii waxa adiga kuu suurtagal ah.',
    rights:
      'Xitaa haddii aanad lahayn sharci deganaansho, waxaad xaq u leedahay daryeel lagama maarmaan ah oo dhakhtar, iyo qareen. Carruurta ilaa 18 jir dugsi way dhigan karaan.',
    here: 'Kooxdu lafteedu waxay leedahay:',
    advice: 'Halkan ayaad talo ka weydiin kartaa:',
    'ask-advice': 'Weydii sidoo kale cid kale oo ku caawin karta.',
  },
};
