import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'in-prin-structureel-en-volwaardig': 'Self-organisations work best as a fixed, full partner in the local network.',
    'in-why-grote-bijdrage': 'Migrant organisations can help make the team easier to reach and its working style fit.',
    'in-knel-organisaties-uit-beeld':
      'Through policy change many migrant organisations went out of sight while the questions remain.',
    'in-knel-te-weinig-begeleiding-en-geld': 'Volunteers sometimes get too little guidance or expense allowance.',
    'in-knel-meerwaarde-onbekend': 'Municipalities and services often do not see what self-organisations can add.',
    'in-why-ondergebruik-vrijwillige-hulp':
      'Families of Turkish and Moroccan origin less often use help that they choose themselves. At the same time, groups with a migration background more often have to do with youth protection or probation.',
    'in-why-preventie-voorkomt-kosten':
      'Investing early can prevent problems and costs from growing; whether it yields enough remains a question.',
    'in-why-ook-ouderen':
      'Problems are often more complex, not only in families. Older residents with a migration background are reached less well too.',
    'in-ex-tussen-in-utrecht': 'The project Tussen In of Stichting al-Amal helps residents find their way to help.',
    'in-why-brug-door-intermediairs':
      'Intermediaries from local and self-organisations, key persons and welfare workers can bridge the gap.',
    'in-why-waarom-sleutelpersonen-werken':
      'Key persons work well because they are close and trusted, speak the same language and understand faith and culture.',
    'in-knel-netwerken-los-van-formeel': 'Informal networks often still stand apart from the official system.',
    'in-rol-wmo-ambassadeurs': 'Wmo ambassadors, and people from the same group, tell about the team.',
    'in-why-bekendheid-mond-tot-mond':
      'The team becomes better known because people tell each other, through talks in a mosque, organisation or community centre, and through people from the same group.',
    'in-rol-verwijzers': 'Referrers such as school and GP see signs and point residents to the team.',
    'in-why-verwijzers-belangrijk':
      'Many residents come only through school or GP. Referrers see problems early and so matter.',
    'in-knel-nog-niet-toe-aan-preventie':
      'Two years after the neighbourhood teams started in 2015 many teams had not yet got round to outreach and prevention.',
    'in-mw-vrijwilligers-brengen':
      'Volunteers bring trust, recognition, language, closeness and a shared position; they get closer because they stand outside the system.',
    'in-mw-professionals-brengen':
      'Professionals bring expertise, access to other help and sometimes the authority to intervene.',
    'in-mw-1-empowerment':
      'Support by trained volunteers makes residents more independent, confident and active; these reinforce each other and raise wellbeing.',
    'in-mw-1-zelfredzaamheid':
      'Volunteers help with paperwork, money, appointments and forms and show the way to the neighbourhood and language lessons.',
    'in-mw-1-zelfvertrouwen':
      'Someone who feels heard and taken seriously gains confidence and looks ahead more positively.',
    'in-mw-1-actieve-houding': 'Residents get to know society and activities and join in more, for example at school.',
    'in-why-ouderen-gehoord-worden':
      'A study among older people who are alone a lot shows: being heard makes people feel better.',
    'in-mw-2-kloof-kleiner':
      'Through volunteers residents come earlier, keep coming, and resident and professional understand each other better.',
    'in-mw-2-vaker-en-sneller':
      'Residents get the right help sooner. Costs rise first and then perhaps fall, because problems do not grow. The latter is still an assumption.',
    'in-mw-2-beter-passend':
      'Volunteers are a bridge: they take away distrust and interpret language and culture, so help fits better.',
    'in-why-ouderen-taal-en-cultuur':
      'Programmes for older migrants work better when language and culture fit; key persons help with that.',
    'in-mw-professionals-leren':
      'By working with volunteers, professionals get a better eye for differences themselves.',
    'in-mw-vrijwilligers-denken-mee': 'Volunteers think along from the resident’s side.',
    'in-ex-schilderswijk-moeders':
      'The Schilderswijk Moeders help women who have few people around them. They listen, show how, come along and then let go step by step.',
    'in-stat-schilderswijk-80-90':
      'In The Hague the Schilderswijk Moeders help women who have few people around them. About 80 to 90% of these women also need other help, from debt help to a doctor.',
    'in-mw-kosten-baten-schilderswijk':
      'A study found that the Schilderswijk Moeders bring much more than they cost. They see problems early, so that these do not grow.',
    'in-rv-inzicht-sociale-kaart':
      'Find out which organisations and people can be partners, and what they can and want to do.',
    'in-rv-draagvlak-nagaan': 'Check whether someone can really speak for a group and has support there.',
    'in-def-sociale-kaart': 'Overview of local organisations and key persons, with what they can do, want and need.',
    'in-def-sociale-kaart#term': 'sociale kaart (directory of local help)',
    'in-stat-43-procent': 'About 43% of teams spend little time on informal networks.',
    'in-knel-verschillende-verwachtingen':
      'Professionals and organisations sometimes expect different things: offering help through the organisation does not always fit its aim of empowering people.',
    'in-why-brug-slaan':
      'In ethnically diverse areas organisations and volunteers can build a bridge where there is distance or distrust.',
    'in-rol-groep-1-bereik': 'Reaching residents early and making the team more accessible.',
    'in-rol-bereik-proactief-benaderen': 'Approaching people and families on their own initiative.',
    'in-rol-bereik-voorlichting': 'Giving or enabling information about teams and other help.',
    'in-rol-bereik-spreekuur-bij-zelforganisatie': 'Hosting office hours of the team.',
    'in-rol-bereik-doorverwijzen': 'Referring residents to the team or other help.',
    'in-rol-groep-2-empowerment': 'Supporting and empowering residents.',
    'in-rol-empowerment-persoonlijke-gesprekken': 'Talking personally with someone.',
    'in-rol-empowerment-samen-activiteiten': 'Doing activities together.',
    'in-rol-empowerment-praktische-hulp': 'Helping practically, such as making an appointment or filling in a form.',
    'in-rol-empowerment-weg-wijzen': 'Showing the way, in and beyond the neighbourhood.',
    'in-rol-groep-3-wantrouwen-motiveren': 'Taking away distrust and motivating residents.',
    'in-rol-groep-4-intermediair': 'Being an intermediary between resident and professional.',
    'in-rol-intermediair-vertrouwenspersoon': 'Being a resident’s confidant.',
    'in-rol-intermediair-meegaan-naar-afspraken':
      'Coming along to an appointment, for example to interpret or support.',
    'in-rol-intermediair-professional-helpen-begrijpen':
      'Helping the professional understand what a resident expects and wishes.',
    'in-rv-weten-wat-wijkteam-is': 'Partners know what a team is, what it is for and for whom.',
    'in-rv-verwachtingen-afstemmen':
      'Voice expectations: what do team and municipality do, what do organisation and volunteer do, and what can they manage?',
    'in-rv-kosten-erkennen':
      'Cooperation costs time and so money, even without subsidy or pay; the investment pays back.',
    'in-rv-elkaar-leren-kennen': 'Take time to get to know each other and build trust.',
    'in-rv-niet-overvragen': 'Do not ask too much of volunteers. They do not replace regular help.',
    'in-rv-gelijkwaardigheid':
      'Work together as equals. Do not see partners only as a place to find residents, take their signals seriously and say what you do with them.',
    'in-rv-training-en-begeleiding':
      'Give volunteers suitable training and guidance; that asks a different way of working of professionals.',
    'in-rv-waardering-vergoeding': 'Value the effort, including an expense or volunteer allowance.',
    'in-rv-wifa-model': 'Use the WIFA model if you like: value, inform, facilitate and align.',
    'in-rv-wifa-waarderen': 'Value: value and respect each other.',
    'in-rv-wifa-informeren':
      'Inform: tell volunteers about the situation, the task and the organisation. Share no more about the resident than they agree to.',
    'in-rv-wifa-faciliteren': 'Facilitate: give volunteers knowledge, things and good conditions.',
    'in-rv-wifa-afstemmen': 'Align: agree together how you help a resident.',
    'in-rv-duurzaam-geen-losse-projecten':
      'Choose lasting cooperation and fixed funding rather than separate projects.',
    'in-rv-breed-draagvlak':
      'Ensure support in team, organisation and municipality, with policy that leaves room for tailoring.',
    'in-knel-blijvende-samenwerking-hapert':
      'Lasting cooperation with self-organisations does not go well by itself in practice.',
    'in-stat-tien-vraagstukken': 'The publication Samenwerken in de wijk names ten issues.',
    'in-met-wifa': 'Four points for cooperation between volunteer and professional (value, inform, facilitate, align).',
    'in-met-bereikt-en-geholpen': 'Study of what the Schilderswijk Moeders bring society.',
    'in-met-opvoedondersteuning-multi-etnische-wijk':
      'Study of forms, roles and conditions for cooperation between teams and migrant organisations on parenting.',
    'in-met-doen-durven-of-de-waarheid':
      'Card game with which a team quickly and playfully makes agreements on cooperation.',
    'in-met-toolkit-formeel-informeel':
      'Connects parenting support by professionals and from the neighbourhood. Slides, guide, worksheets and three brochures.',
    'in-met-zorg-beter-met-vrijwilligers': 'Toolkit with checklists and training to organise volunteering well.',
    'in-met-samenwerken-en-netwerken':
      'Method and step plan with which self-organisations learn to use their strengths and network; with short film.',
    'in-ex-moedercentra-alkmaar-den-haag': 'Women of the Moedercentra show in a film how they use the step plan.',
    'in-met-samenspel-vrijwilligersscan': 'Scan showing how volunteers, colleagues and managers rate the cooperation.',
    'in-met-samenwerken-in-de-wijk':
      'The ten questions that come up most often when working together around neighbourhood teams.',
    'in-met-een-hand-niet-klappen':
      'The same publication as under Way of working: barriers to youth care, with a step plan.',
    'in-met-toeval-bestaat-niet': 'The same publication as under Way of working: four teams and active residents.',
    'in-info-video-wijkcontactpersonen': 'Video on neighbourhood contact persons in The Hague.',
    'in-info-video-schilderswijk-moeders': 'Video on how the Schilderswijk Moeders help women who feel alone.',
  },
};
