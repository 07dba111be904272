import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'Wadahadalka koowaad badanaa wuxuu qaataa {firstTalk.minutes} daqiiqo.',
    safe: 'Uma baahnid inaad isla markiiba wax walba sheegto. Waad weydiin kartaa inta uu qaadanayo iyo cidda joogaysa.',
    pace: 'Uma baahnid inaad isla markiiba wax walba sheegto.',
    present: 'Dadkan ayaa joogaya:',
    'ask-present': 'Waad weydiin kartaa cidda joogaysa.',
  },
  'T-19': {
    safe: 'Su’aal kasta waxaad ku celin kartaa: «Maxaad u rabtaa inaad taas ogaato?»',
    pace: 'Uma baahnid inaad wax walba hal mar sheegto.',
    required: 'Su’aalahan kooxdu waa inay ku weydiiso:',
    ask: 'Weydii jawaabaha dhab ahaan loo baahan yahay. Weydii sidoo kale waxa dhacaya haddii aanad jawaabin.',
  },
  'T-21': {
    which: 'Mararka qaarkood haa. Waa foomamkan:',
    safe: 'Weydii haddii ay foomam jiraan, iyo kuwa ay yihiin.',
    help: 'Buuxinta caawintan ayaad ka heli kartaa:',
    'ask-help': 'Weydii sidoo kale haddii qof kaa caawin karo buuxinta.',
    paper: 'Warqad ayaa sidoo kale lagu buuxin karaa.',
    'no-paper': 'Warqad laguma buuxin karo. Kombiyuutar ma haysatid miyaa? Weydii waxa markaas suurtagal ah.',
    meaning: 'Su’aal ma fahmi weyday? Weydii macnaheeda, inta aanad foomka dirin ka hor.',
  },
  'T-22': {
    safe: 'Taasi dadka oo dhan isku mid uma aha. Kooxda weydii inta ay qiyaas ahaan qaadanayso.',
    waiting: 'Gargaar kale mararka qaarkood waa la sugaa. Hadda sidan ayay tahay:',
    'ask-waiting': 'Intaas ka dib ma u baahan tahay gargaar kale? Weydii inta aad sugayso.',
    'write-down':
      'Weydii sidoo kale haddii qof qorayo waxa dhacaya, iyo goorta. Markaas waad og tahay meesha aad marayso.',
  },
  'T-23': {
    safe: 'Ma adigaa caawin codsanaya? Markaas waxaad maya ku odhan kartaa soo jeedin.',
    'ask-no': 'Weydii sidoo kale waxa dhacaya haddii aad maya tiraahdo. Mararka qaarkood cawaaqib bay leedahay.',
    voluntary: 'Kooxdu waxay ka leedahay waxa aad adigu dooran karto:',
    who: 'Sidan ayaa go’aan looga gaaraa gargaarka:',
    'ask-who': 'Weydii cidda go’aan ka gaarta gargaarka aad helayso.',
  },
  'T-43': {
    safe: 'Haa. Xitaa haddii aad da’ yar tahay, adigu waad weydiin kartaa su’aal.',
    ages: 'Laga bilaabo 12 ilaa 16 jir waxaad gargaarka go’aan kala gaaraysaa waalidkaa. Laga bilaabo 16 jir badanaa adigaa go’aansada. Waxaa jira wax ka reeban.',
    parents: 'Kooxdu waxay ka leedahay waxa waalidkaa maqlayo:',
    'ask-parents': 'Marka hore weydii: «Ma waa inay waalidkay taas ogaadaan? Maxaad u sheegaysaa iyaga?»',
    confidant: 'Qofkan lagu kalsoonaado (vertrouwenspersoon) waad la hadli kartaa:',
    helpline:
      'Ilaa 18 jir waxaad sidoo kale wici kartaa Kindertelefoon (taleefanka carruurta): 0800-0432. Magacaaga la’aantiis waa suurtagal.',
  },
};
