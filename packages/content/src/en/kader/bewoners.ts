import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'r-bel-01-wantrouwen': 'Almost everyone finds it hard to trust helpers. It is what residents mention most.',
    'r-bel-02-geen-aansluiting': 'Residents miss real contact: somebody who is warm and sees them.',
    'r-bel-03-gebrek-specialisme':
      'Helpers sometimes know too little, for example about trauma, autism or addiction. So things went wrong.',
    'r-bel-04-cultuur-en-context':
      'Residents notice little understanding of their culture and faith. Small things have large consequences.',
    'r-bel-05-bureaucratie': 'Rules, procedures and paper hold people back.',
    'r-bel-06-zichtbaarheid': 'Many residents do not know the organisations in their neighbourhood.',
    'r-bel-07-niet-in-de-vakjes': 'A question does not fit the rules or the task, and no exception can be made.',
    'r-bel-08-taal':
      'Whoever speaks or reads little Dutch finds it hard to look for help, to understand it and to accept it.',
    'r-bel-09-eigen-initiatief':
      'Residents are expected to think of the question, arrange everything and steer. Many people cannot.',
    'r-bel-10-samenwerking-instanties':
      'Organisations work past each other. Nobody knows the whole story or has the lead.',
    'r-bel-11-negatieve-beeldvorming':
      'Residents feel that people think badly of them. Then they no longer ask for help.',
    'r-bel-01-wantrouwen-negatieve-ervaringen': 'It comes mainly from earlier, sometimes years of bad experiences.',
    'r-bel-01-wantrouwen-kleine-dingen':
      'Small things count too: a word, a too personal question or a forced home visit instead of meeting at the office.',
    'r-bel-01-wantrouwen-horen-zeggen': 'Some never had contact but hear from others that services cannot be trusted.',
    'r-bel-01-wantrouwen-informatie-doorgegeven':
      'Information ends up elsewhere, for example about possessions at the benefits office.',
    'r-bel-01-wantrouwen-angst-uithuisplaatsing': 'Parents fear that their children will be taken from home.',
    'r-bel-01-wantrouwen-niet-geloofd':
      'Young people were not believed, or faced a guardian who mainly wanted to place them in care.',
    'r-bel-01-wantrouwen-politie': 'Young people do not trust the police; they feel treated differently.',
    'r-bel-01-wantrouwen-standaardvragen-oordeel': 'Standard questions and judging beforehand break contact.',
    'r-bel-01-wantrouwen-concurrentie-met-actieve-bewoners':
      'Services sometimes see active residents as competitors; those who do it differently are shut out.',
    'r-bel-01-wantrouwen-ouderen-niet-gehoord':
      'Older people do not feel heard when reporting and see no use in a psychologist.',
    'r-bel-01-wantrouwen-ouders-de-schuld': 'Parents only hear what they do wrong.',
    'r-bel-01-wantrouwen-jaren-niets-veranderd': 'After years nothing has changed: the approach stays standard.',
    'r-bel-01-wantrouwen-discriminatie-werk-stage': 'Discrimination in jobs and internships feeds distrust.',
    'r-bel-01-wantrouwen-oplossing-voor-niet-met': 'Solutions are thought up for the resident, not with them.',
    'r-bel-01-wantrouwen-gedwongen-hulp-vroeger':
      'Help that was forced in the past keeps families away for a whole generation.',
    'r-bel-02-geen-aansluiting-niet-in-de-wijk': 'Professionals are not seen in the neighbourhood.',
    'r-bel-02-geen-aansluiting-geen-begrip-cultuur-geloof': 'Understanding of culture and religion is missing.',
    'r-bel-02-geen-aansluiting-kantooruren': 'Youth workers are there only in office hours and drive past.',
    'r-bel-02-geen-aansluiting-vertrouwen-eerst': 'Gain trust first, refer only afterwards.',
    'r-bel-02-geen-aansluiting-zelf-iets-delen': 'Young people trust someone who also shares something of themselves.',
    'r-bel-02-geen-aansluiting-doen-niet-praten': 'Not too much talk, but getting to work on a solution.',
    'r-bel-02-geen-aansluiting-niet-formeel':
      'Contact without judgement, not too formal and with knowledge of someone’s life.',
    'r-bel-02-geen-aansluiting-motiveren-lukt-niet': 'Professionals do not manage to encourage people.',
    'r-bel-03-gebrek-specialisme-verkeerde-diagnose': 'A wrong diagnosis caused harm and loss of trust.',
    'r-bel-03-gebrek-specialisme-te-vroeg-afschalen':
      'Support was scaled down because things went well, though the support was the reason. Listen when someone says they cannot do without.',
    'r-bel-03-gebrek-specialisme-gedrag-verkeerd-uitgelegd': 'Panic was read as seeking attention.',
    'r-bel-03-gebrek-specialisme-wat-kan-ik-voor-u-doen':
      'The question what someone can do for you is not familiar to everyone. Without an answer a resident left without help.',
    'r-bel-03-gebrek-specialisme-taboe-psychisch-tijd-nodig':
      'Mental health help is taboo; explanation and trust take time that is not there.',
    'r-bel-04-cultuur-en-context-taboe-eer-schaamte': 'Honour, shame and taboo get little consideration.',
    'r-bel-04-cultuur-en-context-vragen-over-geld-en-thuis':
      'Many questions about home or money deter: what are they used for?',
    'r-bel-04-cultuur-en-context-thuis-is-prive': 'Insisting on a home visit feels unpleasant; home is private.',
    'r-bel-04-cultuur-en-context-psycholoog-is-gek': 'To some, going to a psychologist means that you are mad.',
    'r-bel-04-cultuur-en-context-binnenshuis-houden': 'People learn to keep problems indoors.',
    'r-bel-04-cultuur-en-context-suggestieve-vragen': 'A suggestive question about a daughter felt like an accusation.',
    'r-bel-04-cultuur-en-context-directe-vragen-averechts': 'Direct questions can backfire.',
    'r-bel-04-cultuur-en-context-voorkeur-zelfde-achtergrond':
      'Some prefer to talk to someone with the same background.',
    'r-bel-04-cultuur-en-context-straatcultuur':
      'Among friends asking for help is not cool; young people expect to be looked down on and boxed in.',
    'r-bel-04-cultuur-en-context-aandrang-psychische-hulp':
      'Pressing mental health help does not work when someone wants to look ahead.',
    'r-bel-04-cultuur-en-context-berg-papier':
      'A pile of paper evokes distrust in those who could not trust government in their country of origin.',
    'r-bel-04-cultuur-en-context-ondervragen-roept-herinnering':
      'Confronting questions recall interrogation and can revive old pain.',
    'r-bel-04-cultuur-en-context-geld-naar-familie':
      'Someone avoids help fearing that sending money to family costs them benefits.',
    'r-bel-04-cultuur-en-context-opgroei-achtergrond':
      'Knowledge of how someone grew up is missing, for instance in a large or strict family.',
    'r-bel-04-cultuur-en-context-eigen-hulp-via-moskee':
      'Residents organise help and activities via the mosque, with professionals who know language and faith.',
    'r-bel-04-cultuur-en-context-geloof-niet-begrepen': 'Some expect services to understand nothing of their faith.',
    'r-bel-04-cultuur-en-context-niet-herkenbaar-personeel':
      'Few people with a migration background work there; culture-sensitive work stays on paper.',
    'r-bel-04-cultuur-en-context-eenmalige-vage-voorlichting':
      'The team came once to the mosque with a vague story and never again.',
    'r-bel-04-cultuur-en-context-moskee-niet-betrokken': 'Mosques are still too little involved in consultation.',
    'r-bel-04-cultuur-en-context-taal-sfeer-werkwijze':
      'Services feel inaccessible in language, atmosphere and way of working, mainly for young and older people.',
    'r-bel-04-cultuur-en-context-oordelende-houding': 'A judging tone or attitude keeps people away.',
    'r-bel-05-bureaucratie-meteen-papierwerk': 'The first talk is straight away about what you must hand in.',
    'r-bel-05-bureaucratie-steeds-andere-contactpersoon':
      'A different face every time and telling your story over again.',
    'r-bel-05-bureaucratie-pak-papier-ontmoedigt': 'Many forms feel like discouragement.',
    'r-bel-05-bureaucratie-wachttijd-controle':
      'Eight weeks’ wait and checks, for example at the food bank, while it is urgent.',
    'r-bel-05-bureaucratie-eindeloos-doorverwijzen':
      'Older people are referred on endlessly and everything takes too long.',
    'r-bel-05-bureaucratie-alles-digitaal': 'Everything by computer is a high barrier.',
    'r-bel-06-zichtbaarheid-regelingen-onbekend': 'People miss out on schemes because they do not know them.',
    'r-bel-06-zichtbaarheid-eigen-taal-ouderen': 'Older residents need information in their own language.',
    'r-bel-06-zichtbaarheid-kiezen-kan-pas-met-kennis': 'Whoever knows what a service does can choose for themselves.',
    'r-bel-06-zichtbaarheid-jongeren-weten-minst':
      'Young people know least; on social media they see little of the offer.',
    'r-bel-06-zichtbaarheid-plek-voor-meisjes': 'Girls miss a place of their own.',
    'r-bel-06-zichtbaarheid-keuzemenu-telefoon': 'A telephone menu does not work for older people.',
    'r-bel-06-zichtbaarheid-persoonlijk-contact-buurthuis':
      'Older people want personal contact with time, for instance in the community centre.',
    'r-bel-06-zichtbaarheid-hulp-kwam-te-laat': 'A widow got help only when it was really too late.',
    'r-bel-06-zichtbaarheid-eenzaamheid':
      'Whoever does not know the way, or feels they must solve everything alone, stays lonely longer.',
    'r-bel-06-zichtbaarheid-via-familie': 'People hear of schemes from family and friends.',
    'r-bel-07-niet-in-de-vakjes-strenge-criteria': 'Strict criteria exclude people who do need it.',
    'r-bel-07-niet-in-de-vakjes-aanvraag-te-zwaar': 'An application asks for information residents often cannot give.',
    'r-bel-07-niet-in-de-vakjes-regie-teruggelegd': 'The question is handed back to the resident, who needs help.',
    'r-bel-07-niet-in-de-vakjes-zelf-iets-willen-organiseren':
      'Rules push residents into a mould while they have solutions themselves.',
    'r-bel-07-niet-in-de-vakjes-iets-extras-doen':
      'What helps: a professional who does something extra because it works.',
    'r-bel-07-niet-in-de-vakjes-subsidie-eigen-plannen': 'Subsidies often do not fit residents’ own plans.',
    'r-bel-08-taal-emoties-in-eigen-taal': 'Feelings are not easily expressed in a foreign language.',
    'r-bel-08-taal-ja-knikken':
      'People nod yes out of shame and then do not know what to do or where they are in the process.',
    'r-bel-08-taal-tolk-meenemen-lukt-niet': 'Bringing your own interpreter often fails: no network, or unwilling.',
    'r-bel-08-taal-wantrouwen-onderling':
      'Sometimes people do not trust each other either, and do not want somebody they know to listen in.',
    'r-bel-08-taal-tolk-bijna-niet-meer':
      'Services hardly request interpreters any more and there are few agreements or funds.',
    'r-bel-08-taal-kinderen-als-tolk':
      'Children interpret for their parents, sometimes from age ten. That should not be.',
    'r-bel-08-taal-tolk-lost-niet-alles-op': 'Even with an interpreter someone will not talk if there is no trust.',
    'r-bel-08-taal-weinig-tijd': 'The team has too little time to understand each other well.',
    'r-bel-08-taal-weinig-kans-om-te-oefenen':
      'Someone wants to learn Dutch but has almost nobody nearby to practise with.',
    'r-bel-08-taal-bewijs-van-erbij-horen': 'Speaking Dutch feels like a proof that you belong.',
    'r-bel-08-taal-eenzaam': 'Whoever speaks little Dutch is sooner alone.',
    'r-bel-09-eigen-initiatief-formuliertaal': 'Form language is hard even without language difficulty.',
    'r-bel-09-eigen-initiatief-geen-netwerk':
      'Using a network fails if you have none, dare not ask, or if others get stuck on paperwork too.',
    'r-bel-09-eigen-initiatief-mondig-is-niet-zelfredzaam': 'Whoever speaks well seems to manage, and gets less help.',
    'r-bel-09-eigen-initiatief-dom-doen-om-hulp-te-krijgen':
      'A mother was advised to act as if she knew nothing, or she would get no help.',
    'r-bel-10-samenwerking-instanties-steeds-opnieuw-vertellen':
      'Parents had to tell it again and again and stopped asking for help.',
    'r-bel-10-samenwerking-instanties-geen-afspraken':
      'School, attendance officer, youth work and team must make agreements.',
    'r-bel-10-samenwerking-instanties-lagen-en-belangen':
      'The layers above the team are complicated and have own financial interests.',
    'r-bel-10-samenwerking-instanties-een-nummer': 'Everything is so big that you become a number.',
    'r-bel-10-samenwerking-instanties-alles-moet-snel': 'Speed and targets come before attention.',
    'r-bel-10-samenwerking-instanties-mooie-logos': 'On paper they cooperate, in practice not.',
    'r-bel-11-negatieve-beeldvorming-label-moeders': 'Mothers were labelled for years and so ask nothing any more.',
    'r-bel-11-negatieve-beeldvorming-label-jongeren-en-wijk': 'Origin and area also evoke a negative image.',
    'r-bel-11-negatieve-beeldvorming-beeld-over-hulpverleners':
      'Conversely young people hold a negative image of helpers.',
    'r-bel-11-negatieve-beeldvorming-lastige-bewoners': 'Active residents count as troublesome.',
    'r-bel-11-negatieve-beeldvorming-self-fulfilling': 'A label becomes reality and distrust grows.',
    'v-bereik-1-onbekendheid':
      'Unknown: whoever does not know such help from their country of origin does not know where to start.',
    'v-bereik-2-wantrouwen':
      'Distrust: people fear interference, discrimination and that children are taken from home.',
    'v-bereik-3-schaamte': 'Shame: help is for big problems, and private things are not for strangers.',
    'v-toegang-1-persoonlijke-benadering': 'People want attention, understanding and time for trust.',
    'v-toegang-2-ruimte-opvattingen': 'There is too little room for other views; people feel not taken seriously.',
    'v-toegang-3-etnische-diversiteit': 'Some want a helper with the same background or language.',
    'v-toegang-4-communicatiestijl': 'Indirect talk about taboos clashes with direct questions.',
    'r-opl-1-wantrouwen-wegnemen': 'Take time and be open, honest and non-judging. There is no quick fix.',
    'r-opl-1-wantrouwen-wegnemen-iedereen-is-anders': 'Everyone is different; do look at what background means.',
    'r-opl-1-wantrouwen-wegnemen-cultuursensitief': 'Work culture-sensitively with refugees and migrants.',
    'r-opl-1-wantrouwen-wegnemen-persoonlijk-contact-ouderen': 'Give older people direct, personal contact.',
    'r-opl-1-wantrouwen-wegnemen-taal-van-jongeren': 'Speak young people’s language, without judgement.',
    'r-opl-2-betere-aansluiting': 'Provide knowledge, empathy, time and tailoring.',
    'r-opl-2-betere-aansluiting-straat-in-plaats-van-bureau': 'Go out; a home visit is possible if it fits.',
    'r-opl-2-betere-aansluiting-vraag-of-zelfredzaam-kan': 'First ask whether someone can manage; do not assume it.',
    'r-opl-3-cultuur-en-context': 'Know background, sensitivities and taboos, and be open about what you do not know.',
    'r-opl-3-cultuur-en-context-eigen-taal-emotie': 'Feelings are best spoken of in your own language.',
    'r-opl-3-cultuur-en-context-divers-personeel': 'Have diverse staff so that residents recognise themselves.',
    'r-opl-3-cultuur-en-context-minder-regels': 'Fewer rules and paper, and a fixed contact person with time.',
    'r-opl-3-cultuur-en-context-geen-geldprikkels':
      'Remove financial incentives and competition and agree who does what.',
    'r-opl-3-cultuur-en-context-ruimte-voor-bewoners': 'Give residents room to do something their own way.',
    'r-opl-4-zichtbaar-en-bereikbaar':
      'Go back into the neighbourhood and say clearly what you do and what is possible.',
    'r-opl-4-zichtbaar-en-bereikbaar-plekken':
      'Be at market, shopping centre, community centre and mosque, or go door to door.',
    'r-opl-4-zichtbaar-en-bereikbaar-vast-gezicht': 'Come often so you become a familiar face.',
    'r-opl-4-zichtbaar-en-bereikbaar-structureel': 'Be there for good, and in a way that fits who lives there.',
    'r-opl-5-ervaringsdeskundigen':
      'Work with people who went through it themselves, and with key persons from the neighbourhood.',
    'r-opl-5-ervaringsdeskundigen-lagere-drempel': 'They lower the barrier and help together with the professional.',
    'r-opl-5-ervaringsdeskundigen-rol-voor-actieve-bewoners':
      'Give active residents a role, even outside fixed frameworks.',
    'r-opl-5-ervaringsdeskundigen-erken-ervaring':
      'Recognise experience; do not see experts by experience as competitors or unreliable because of their past.',
    'r-opl-5-ervaringsdeskundigen-buur-komt-sneller-binnen': 'A neighbour gets in sooner than a service.',
    'r-opl-6-minder-bureaucratie': 'Work with one contact person and do not start with paper.',
    'r-opl-6-minder-bureaucratie-hulp-bij-formulieren': 'Let volunteers or the professional help with forms.',
    'r-opl-6-minder-bureaucratie-systeem': 'In the end bureaucracy is a problem of the system, residents say.',
    'r-opl-7-toegankelijk-specialisme': 'Make sure that somebody with special knowledge can look along in time.',
    'r-opl-7-toegankelijk-specialisme-specialist-in-huis': 'Have specialists on staff who join early.',
    'r-herk-1-aansluiting': 'Professionals recognise that contact falls short and residents soon go out of view.',
    'r-herk-2-wantrouwen': 'The distrust is familiar and hard to change; old stories keep circulating.',
    'r-herk-3-vraag-achter-de-vraag':
      'Behind a practical question there is often more; professionals miss it or go too fast.',
    'r-herk-4-eigen-kracht-als-excuus':
      'People’s own strength is brought up too early. Without trust that feels like a no.',
    'r-herk-5-gedeelde-taal': 'A shared language is missing, in words and in meaning.',
    'r-herk-6-continuiteit': 'Money and rules make help discontinuous; resident and professional both suffer.',
    'r-herk-7-regie':
      'It is often unclear who is in charge; professionals sometimes stay too much within their own task.',
    'r-sug-1-slim-netwerken': 'Build a personal network and hand residents over warmly, so help stays connected.',
    'r-sug-2-preventie-outreach':
      'More room for prevention and outreach; effects are not immediate and there is no time.',
    'r-sug-3-interculturele-sensitiviteit': 'Invest in communication, patience, an open view and own blind spots.',
    'r-sug-4-empowerment':
      'Be open about offer and expectations: it removes distrust and fear of measures and gives residents control.',
    'r-sug-5-specialisatie': 'Bring specialists into and around the team, such as debt help and social counsellors.',
    'd-factor-leeftijd': 'Age',
    'd-factor-etniciteit': 'Ethnicity',
    'd-factor-gender': 'Gender',
    'd-factor-seksuele-voorkeur': 'Sexual orientation',
    'd-factor-religie': 'Religion',
    'd-factor-functiebeperking': 'Living with a disability',
    'd-factor-sociaaleconomische-status': 'Socio-economic situation: work, income and education',
    'v-comm-lsd': 'LSD: listen, summarise, ask on (luisteren, samenvatten, doorvragen).',
    'v-comm-nivea': 'NIVEA: do not fill in for somebody else (niet invullen voor een ander).',
    'v-comm-face-to-face': 'Make face-to-face contact; then language works better too.',
    'v-comm-meertalige-websites': 'Make websites available in several languages.',
    'v-comm-korte-lijnen': 'Provide short lines with a fixed contact person.',
    'v-comm-mond-tot-mond': 'Use word of mouth.',
    'v-comm-ga-de-wijk-in': 'Go into the area and to clients.',
    'v-comm-vindplaatsen': 'Tell about the team in places where people already come, such as a mosque or a church.',
    'v-comm-houd-rekening-taalbarriere': 'Mind language. Some teams cannot be reached because of it.',
    'v-comm-structureel': 'Do not make cooperation depend on one contact person.',
    'v-comm-kwaliteit-bejegening': 'Clients measure quality mainly by how they are treated.',
    'v-comm-benader-niet-enthousiaste-collega':
      'Also approach colleagues who are not yet enthusiastic and share knowledge.',
    'v-comm-van-twee-kanten': 'Making contact comes from both sides.',
    'v-kwal-1-kennis-gebruiken': 'Knowledge of customs.',
    'v-kwal-2-kennis-elkaars-aanbod': 'Knowing what the partner offers.',
    'v-kwal-3-open-gesprek': 'Talking openly about norms and values.',
    'v-kwal-4-eigen-kracht': 'Helping somebody use their strength.',
    'v-kwal-5-deskundigheid': 'Training and cultural sensitivity.',
    'v-kwal-6-wat-werkt': 'Knowing what works, for whom and when.',
    'v-kwal-7-leren-van-elkaar': 'Team and organisation learn from each other.',
    'd-comm-cultureel-interview': 'Cultural interviewing: start from the personal situation, not the problem.',
    'r-wens-wat-doet-het-team': 'To know what an organisation does exactly and can mean for me.',
    'r-wens-welke-regelingen': 'To know which schemes are for me.',
    'r-wens-activiteiten-voor-mij': 'To know where I can do something myself, for example at a girls’ club.',
    'r-wens-waar-moet-ik-zijn': 'To know where to go, with somebody who shows the way.',
    'r-wens-persoon-niet-keuzemenu': 'To speak to a person, not a telephone menu.',
    'r-wens-waar-ben-ik': 'To know how far along it is, and what I must do.',
    'r-wens-wat-verwachten': 'To know what I can and cannot expect.',
    'r-wens-tolk': 'To know whether there is an interpreter, and not to have to bring somebody myself.',
    'r-wens-vast-contactpersoon': 'One fixed person, and not to tell my story again each time.',
    'r-wens-eerst-hulp-dan-papier': 'Help first, and not paper straight away.',
    'r-wens-keuze-waar-afspreken': 'To choose myself where we meet.',
    'r-wens-iemand-die-mij-begrijpt': 'Somebody who knows my language and culture. Not everyone wants that: ask.',
    'r-wens-rol-van-elke-instantie': 'To know which organisation does what.',
    'r-wens-hele-leven': 'That somebody looks at my whole life.',
    'r-leef-wonen': 'Housing',
    'r-leef-werk-en-inkomen': 'Work and income',
    'r-leef-gezondheid': 'Health',
    'r-leef-scholing': 'Learning',
    'r-leef-participatie': 'Taking part',
    'r-leef-veiligheid': 'Safety',
    'v-wens-weten-wat-kan': 'To know what I can expect of the team.',
    'v-wens-avond': 'Help in the evening, when I work during the day.',
    'v-leef-gezondheid': 'Health',
    'v-leef-inkomen-schulden': 'Income and debt',
    'v-leef-participatie': 'Taking part',
    'v-leef-huisvesting': 'Housing',
    'r-angst-ouders-drie':
      'Parents fear three things: that their children are taken from home, organisations because of bad experiences or stories, and that their own community watches them.',
    'r-angst-kinderen-afgenomen-norm': 'Whoever asks for help loses their children. That story goes round widely.',
    'r-angst-kinderen': 'Afraid that my children will be taken from home.',
    'r-angst-harde-maatregelen': 'Afraid of other harsh measures.',
    'r-angst-info-doorgegeven': 'Afraid that what I tell, or what somebody sees at my home, is passed on.',
    'r-angst-niet-geloofd': 'Afraid that nobody believes me.',
    'r-angst-politie-discriminatie': 'Afraid of being treated differently, for example by the police.',
    'r-angst-uitkering-korten': 'Afraid that my benefit is cut if I am honest about money.',
    'r-angst-gek-genoemd': 'Afraid that people think I am mad.',
    'r-angst-huisbezoek': 'Afraid of a home visit. Home is private.',
    'r-angst-verhoor': 'Afraid, because it is like an interrogation or what I went through before.',
    'r-angst-geloof-onbegrepen': 'Afraid that somebody does not understand or rejects my faith.',
    'r-angst-overheid': 'Afraid of the government, because of what I went through before.',
    'v-angst-uithuisplaatsing': 'Afraid that youth care means that my children leave.',
    'v-angst-discriminatie': 'Afraid of discrimination and prejudice.',
    'r-woord-zorgmijder': 'This word hurts residents. Say it in another way.',
    'r-woord-zorgmijder#preferred': 'somebody who does not use help (yet)',
    'r-woord-probleemgezin': 'Residents tell what this label does to them. Never use it.',
    'r-woord-probleemgezin#preferred': 'family with many worries at once',
    'r-woord-probleemmoeder': 'Mothers find this label humiliating.',
    'r-woord-probleemmoeder#preferred': 'mother',
    'r-woord-moeilijk-bereikbaar': 'This puts the problem with the resident. Say what the organisation does.',
    'r-woord-moeilijk-bereikbaar#preferred': 'residents who do not know us (yet)',
    'r-woord-autochtoon': 'Outdated, as is the word that goes with it. Do not use it.',
    'r-woord-autochtoon#preferred': 'mostly you need not name it',
    'r-woord-probleem-van-bewoner': 'This can be condescending. Describe the situation, not the person.',
    'r-woord-probleem-van-bewoner#preferred': 'resident who is having a hard time',
    'r-woord-niet-westers': 'Outdated. Only when you quote a source.',
    'r-woord-niet-westers#preferred': 'residents with a migration background',
    'r-kaart-1-lsd':
      'Think of your last conversation. How long did you listen before you named a solution? What else did you ask?',
    'r-kaart-1-lsd#title': 'Listen, summarise, ask on',
    'r-kaart-2-nivea': 'What did you fill in for a resident this week? What could you have asked?',
    'r-kaart-2-nivea#title': 'Do not fill in for somebody else',
    'r-kaart-3-eigen-aannames':
      'What do you find so ordinary that you never explain it? Who in your neighbourhood would see that differently?',
    'r-kaart-3-eigen-aannames#title': 'Your own assumptions',
    'r-kaart-4-cultureel-interview':
      'Practise with a colleague: start from the person, not the problem. Which three open questions do you ask first?',
    'r-kaart-4-cultureel-interview#title': 'The cultural interview',
    'r-kaart-5-wanneer-achtergrond-telt':
      'Take an invented case. What changes if you forget about background for a moment? And if you ask about it?',
    'r-kaart-5-wanneer-achtergrond-telt#title': 'When does background matter, and when not?',
  },
};
