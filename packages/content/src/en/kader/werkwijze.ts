import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'wz-def-werkwijze': 'The team’s methods and procedures and the way a professional deals with the resident.',
    'wz-def-werkwijze#term': 'way of working',
    'wz-prin-vier-onderdelen':
      'The way of working has four parts: going out to residents, building on people’s own strength, methods that fit, and what the organisation must arrange.',
    'wz-knel-laat-in-beeld':
      'Many residents come only when the problem must be solved that day. That often fails and leads to disappointment and distrust.',
    'wz-knel-weinig-tijd-voor-vertrouwen':
      'Trust takes time, but time is scarce, while without trust the real question does not surface.',
    'wz-knel-werkwijze-sluit-niet-aan':
      'Even when residents come by themselves, the way of working does not always suit them.',
    'wz-knel-taal-overbruggen': 'Teams find it hard to bridge language differences.',
    'wz-def-outreachend-werken':
      'Being present yourself in the places where residents meet and gathering questions there, rather than waiting in the office.',
    'wz-def-outreachend-werken#term': 'outreach',
    'wz-def-vindplaats':
      'A place nearby where residents already come, such as a school, a place of worship or a community centre.',
    'wz-def-vindplaats#term': 'vindplaats (place where people already come)',
    'wz-knel-weinig-zicht-op-netwerken':
      'Teams know too little about the informal networks and meeting places in their municipality, and so reach fewer residents.',
    'wz-why-niet-wachten-op-assertief':
      'Waiting until somebody asks for help often does not work: they do not know or trust the team, speak little Dutch, are unwell or have money worries.',
    'wz-why-preventie-dichtbij': 'Help close to home prevents problems growing and costly care being needed.',
    'wz-rv-vertrouwen-sleutelfiguren':
      'Working in places where people already come is only possible if the key persons there trust you.',
    'wz-why-vindplaatsen-laagdrempelig':
      'At places where people already come contact is easier and you see sooner what residents and pupils need.',
    'wz-tip-outreach-weten-hoe': 'Make sure that all staff know how to go out and meet residents.',
    'wz-tip-outreach-zichtbare-plekken': 'Decide in which places you need to be visible to reach residents.',
    'wz-tip-outreach-spreekuur-op-school':
      'Consider office hours at schools with many pupils with a migration background.',
    'wz-tip-outreach-sleutelfiguren-in-netwerk': 'Check which key persons belong in your network.',
    'wz-tip-outreach-intermediairs-zelforganisaties': 'Agree how you work with intermediaries from self-organisations.',
    'wz-ex-zaanstad-jeugdteam-outreach':
      'The youth team goes into the neighbourhood, runs holiday activities and talks to mothers there. Fear of child removal largely fades.',
    'wz-info-artikel-jeugdteam-zaanstad': 'Article on the way of working of the Zaanstad youth team.',
    'wz-stat-zaanstad-80':
      'An example of a team that goes out to residents is the youth team in Zaanstad. In its area 80% of residents had a migration background, and about as many of the people whom the team helped.',
    'wz-info-infographic-wat-werkt': 'Movisie infographic on what works in outreach.',
    'wz-info-dossier-outreachend': 'Dossier on opportunities and dilemmas of outreach in neighbourhood teams.',
    'wz-met-doen-wat-nodig-is':
      'Five municipalities tell what they learnt when they really tried to give tailored help.',
    'wz-met-een-hand-niet-klappen':
      'Which barriers families feel towards youth care, and how to lower them together with migrant organisations. With a step plan.',
    'wz-met-toeval-bestaat-niet': 'Four teams that work well with active residents.',
    'wz-info-eindrapport-eigen-kracht': 'Final report of the study on people’s own strength in a diverse context.',
    'wz-def-eigen-kracht':
      'Looking at what a family can do itself, leaving decisions with the family where possible and strengthening its own network.',
    'wz-def-eigen-kracht#term': 'people’s own strength',
    'wz-knel-wennen-aan-aanpak':
      'Many residents expect the professional to solve it and need to get used to thinking of solutions themselves.',
    'wz-var-outreach-niet-overal':
      'Not every team does outreach. Some teams only see residents referred by another organisation.',
    'wz-caut-tips-geen-blauwdruk': 'The tips do not fit everyone. Every resident is unique, so work person by person.',
    'wz-tip-ek-eerste-vraag-praktisch':
      'First answer the question someone comes in with and help practically. Only then look at what lies behind it.',
    'wz-tip-ek-eerste-vraag-praktisch#why': 'Practical help shows that you really help. That builds trust.',
    'wz-met-zelfredzaamheidsmatrix': 'Maps personal problems. Use it only once there is trust.',
    'wz-tip-ek-open-eerlijk':
      'Be open, honest and involved. Ask respectfully about someone’s background and mind your own prejudices.',
    'wz-tip-ek-goede-uitleg':
      'Explain in clear language, at the resident’s level, how you work. Use their own language or an interpreter if needed.',
    'wz-tip-ek-waarom-eigen-kracht':
      'Also say why people’s own strength matters. Otherwise it may look as if you do not want to help.',
    'wz-tip-ek-wat-doet-team-wel-niet': 'Say what the team does and for which questions you refer to someone else.',
    'wz-tip-ek-netwerken-in-kaart':
      'Draw the network together, without a fixed form. Let the family choose who is on it. Not everyone wants to share their network.',
    'wz-info-rapport-methodieken-eigen-kracht': 'Report with methods to map families’ people’s own strength.',
    'wz-tip-ek-zelforganisaties':
      'Work with key persons, if the resident wants that, so there is more support from their surroundings.',
    'wz-why-methodieken-op-maat':
      'Because of language and culture a method does not always fit. Keep its core and shift emphasis.',
    'wz-thema-algemene-werkwijze': 'Adapting the general way of working with separate tools.',
    'wz-thema-weerbaar-opvoeden': 'Raising children who grow up in two cultures.',
    'wz-thema-discriminatie': 'Preventing and countering discrimination and racism.',
    'wz-thema-mantelzorg': 'Supporting informal carers with a migration background.',
    'wz-thema-vluchtelingen': 'Reaching refugees with a residence permit in time and helping them fittingly.',
    'wz-why-opvoeden-twee-culturen':
      'Parents have questions about raising children between two cultures, for example when a child is excluded. What they value may clash with what counts as normal here.',
    'wz-knel-opvoedsteun-weinig-aandacht':
      'Regular parenting support pays little attention to raising children in two cultures. Check whether interventions fit and use specific ones where needed.',
    'wz-why-discriminatie-preventie':
      'With a harsher debate some forms of discrimination, such as antisemitism and islamophobia, grow. Teams can help prevent them.',
    'wz-why-interventies-discriminatie-bestaan':
      'Many ways to tackle discrimination already exist in the Netherlands. You need not start from nothing.',
    'wz-knel-mantelzorgers-niet-bereikt':
      'Informal carers with a migration background are overburdened sooner. They ask for little help, and teams do not reach them enough yet.',
    'wz-ex-amersfoort-dagbesteding': 'Day activities for women of Turkish and Moroccan origin, described by Movisie.',
    'wz-why-vluchtelingen':
      'People who have only just been allowed to stay do not know their way yet and speak little Dutch. More often they have questions about stress, grief or parenting.',
    'wz-stat-toolkit-57': 'There are many tools to understand each other: the language support toolkit has 57.',
    'wz-met-tool-guide': 'Practical tools to adapt and supplement the team’s general way of working.',
    'wz-met-cultureel-interview':
      'Questionnaire for talking with a resident about their life and migration story, to better understand behaviour and views.',
    'wz-met-yucelmethode': 'Shows visually what the problem is, how to make it smaller quickly and who can help.',
    'wz-met-waardenopvoeding-in-diversiteit':
      'Guide for a team meeting where family centres and youth teams share knowledge on parenting support for parents with a migration background.',
    'wz-met-triple-p':
      'Worldwide positive parenting programme for young children and teens, for lighter and heavier problems.',
    'wz-met-triple-p-divers': 'Addition to Triple P that looks at differences between families.',
    'wz-met-coach-je-kind':
      'Supports parents with a migration background when their children feel distance from Dutch society.',
    'wz-met-opvoeddebatten-migrantenvaders':
      'Fathers with a migration background talk about their important role in upbringing.',
    'wz-met-wijkopvoedacademie': 'Parents learn from each other and seek cooperation with local schools and services.',
    'wz-met-ouderschapspel': 'Game for a group talk that gives parents recognition and inspiration; for all parents.',
    'wz-met-ecogram-sociaal-netwerk': 'Maps the network of a young person or carer and shows strengths and risks.',
    'wz-met-opvoeding-in-de-migratiecontext': 'Values, religion, two cultures, boys and girls, and parenting problems.',
    'wz-met-keti-koti-tafels': 'Table dialogue about the slavery past and its effects today.',
    'wz-met-welkom-in-mijn-wijk':
      'Exchange between primary schools so children get to know each other and other neighbourhoods.',
    'wz-met-this-is-me': 'Helps youth workers strengthen young people’s identity and connection to society.',
    'wz-info-kennisdossier-discriminatie': 'Knowledge dossier on discrimination.',
    'wz-info-artikel-voorkomen-discriminatie': 'Article on preventing discrimination.',
    'wz-info-test-verborgen-voorkeuren': 'Self-test to discover your own hidden preferences.',
    'wz-info-overzicht-werkwijzen-discriminatie': 'Chart of ways of working against discrimination.',
    'wz-info-overzicht-weerbaarheid-jongeren': 'Overview page on resilience of young people.',
    'wz-met-amwaht': 'Helps informal carers who get little support to take charge themselves.',
    'wz-met-zorg-voor-de-mantelzorg': 'Which problems carers face and how to reach and support those who are isolated.',
    'wz-info-factsheet-mantelzorgers':
      'Factsheet for municipalities on supporting informal carers with a migration background.',
    'wz-met-present':
      'Connects groups of people who want to help now and then with people who need help, for instance refugees.',
    'wz-met-toolkit-taalondersteuning':
      'Toolkit with aids for language coaching of adult refugees, mainly for volunteers; adaptable to the situation.',
    'wz-info-pharos-vluchtelingen': 'Information on refugees and asylum seekers.',
    'wz-info-vng-handreiking-statushouders': 'Helping permit holders find their way in municipality and health care.',
    'wz-info-themadossier-vluchtelingen': 'KIS dossier on participation and integration of refugees.',
    'wz-rv-tijd': 'Enough time to gain trust and bridge differences.',
    'wz-rv-vaardigheden': 'Enough skills to adapt the way of working and carry it out.',
    'wz-rv-bekendheid': 'Residents know the team and have a good image of it.',
    'wz-rv-taal': 'Enough ways to deal with language problems.',
    'wz-ex-tijd-nemen-jeugdteam':
      'A girl did not come back to a specialist after one talk. Starting on the problem too soon puts people off, says a member of a youth team. With more time, help works better.',
    'wz-rv-tijd-hulpvraag-verduidelijken': 'Extra time is needed to clarify the question.',
    'wz-rv-tijd-migratie-en-familie': 'Extra time is needed to understand migration history and family ties.',
    'wz-rv-tijd-taal-of-tolk': 'Extra time is needed when someone speaks little Dutch or an interpreter is used.',
    'wz-rv-tijd-cultuurverschillen': 'Extra time is needed to bridge cultural differences.',
    'wz-rv-tijd-vertrouwen': 'Extra time is needed for trust to grow.',
    'wz-why-tijd-verdient-zich-terug':
      'More time at the start saves time later, because the real question becomes clear sooner.',
    'wz-tip-hulpvraag-samen-formuleren':
      'Help residents put their question into words; not everyone can do that alone.',
    'wz-tip-warme-overdracht': 'When you refer somebody, hand over in person to the next professional.',
    'wz-tip-uitwisselen-in-teamoverleg':
      'Regularly exchange in team and case meetings how you adapt your way of working.',
    'wz-knel-onduidelijk-beeld-team':
      'Many residents do not really know what a team does; unfamiliarity and a bad image keep them from coming by themselves.',
    'wz-misv-kinderen-afpakken':
      'A stubborn idea: the youth team wants parents to raise children “the Dutch way”, and otherwise the juvenile court takes the children or orders supervision at once.',
    'wz-tip-voorlichting-samen':
      'With migrant organisations, volunteers and key persons organise a meeting about the team, and ask residents for their wishes too.',
    'wz-tip-budget-tolk':
      'As team or municipality arrange budget for an interpreter or a speakerphone for when it is needed.',
    'wz-tip-vertaalde-folders': 'Also consider leaflets in other languages.',
    'wz-why-tolk-nodig':
      'Without an interpreter, in person or by phone, the question sometimes never comes up, especially with refugees.',
    'wz-met-kwaliteitsnorm-tolkgebruik': 'Helps decide whether an interpreter is needed and who may interpret.',
  },
};
