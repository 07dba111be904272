import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'pr-prin-proces-nodig':
      'Building blocks alone are not enough; without vision and process guidance the structure collapses.',
    'pr-why-initiatieven-doven-uit':
      'Good plans often vanished because they were not in policy, had little support or were too superficial.',
    'pr-fase-1-voorbereiding':
      'Preparation: study the neighbourhood, listen to residents, make a vision together and choose what comes first.',
    'pr-fase-2-verandering': 'Change: management leads, staff carry it out and the municipality supports.',
    'pr-fase-3-verankering': 'Making it last: what works becomes ordinary work and policy.',
    'pr-prin-stap-voor-stap': 'Work step by step, from a vision and with persistence; guard the process for long.',
    'pr-why-werkdruk-groeimodel': 'Workload is high. That is why the framework works with a growth model: in steps.',
    'pr-pa-1-diversiteit-gemeente': 'How diverse is our municipality?',
    'pr-pa-2-toegankelijkheid': 'How easily can different groups turn to the teams?',
    'pr-pa-3-niet-bereikte-groepen': 'Which groups do we not yet reach well?',
    'pr-pa-4-deskundigheid': 'How skilled are we in this field?',
    'pr-wa-01-bevolking-wie-wonen-er': 'Who lives in the neighbourhood?',
    'pr-wa-02-bevolking-leeftijd': 'How old are the residents?',
    'pr-wa-03-bevolking-opleiding': 'What is their level of education?',
    'pr-wa-04-bevolking-etnische-achtergronden':
      'Which ethnic backgrounds are there in the neighbourhood? Only use figures about the whole neighbourhood.',
    'pr-wa-05-bevolking-verwachte-ontwikkeling': 'How is the population expected to change?',
    'pr-wa-06-kwetsbare-bewoners-wie-zijn-dat':
      'Which groups of residents with a migration background are having a hard time? Name no persons.',
    'pr-wa-07-kwetsbare-bewoners-kennen-we-ze': 'Do we know these residents?',
    'pr-wa-08-kwetsbare-bewoners-wat-nodig': 'What do we know about them and what they need?',
    'pr-wa-09-kwetsbare-bewoners-niet-in-beeld': 'Whom do we not have in view?',
    'pr-wa-10-kwetsbare-bewoners-huidig-aanbod': 'What do team and organisations offer now?',
    'pr-wa-11-kwetsbare-bewoners-leemten': 'What is missing?',
    'pr-wa-12-aanbod-bekend-en-duidelijk': 'Do these residents know what is on offer, and do they understand it?',
    'pr-wa-13-aanbod-kanalen': 'How do we tell about it, and by what means?',
    'pr-wa-14-aanbod-effectieve-kanalen': 'Which of these really reach all groups?',
    'pr-wa-15-vrijwillige-inzet-welke-hulp': 'Which voluntary help is there?',
    'pr-wa-16-vrijwillige-inzet-relatie-zelforganisaties': 'How is cooperation with self-organisations going?',
    'pr-wa-17-vrijwillige-inzet-wie-doet-wat': 'Who does what?',
    'pr-wa-18-kracht-in-de-wijk-wie-is-betrokken': 'Which residents and groups are active, and how?',
    'pr-wa-19-kracht-in-de-wijk-verbinding-met-team': 'How would they like to connect with the team?',
    'pr-wa-20-kracht-in-de-wijk-vrijwilliger-in-team': 'Who wants to volunteer with the team?',
    'pr-wa-21-kracht-in-de-wijk-voorwaarden': 'Under which conditions?',
    'pr-wa-22-kracht-in-de-wijk-signalen-en-tips': 'Which signals and tips do they have?',
    'pr-wa-23-kracht-in-de-wijk-wat-moet-gebeuren': 'What do they think needs to happen?',
    'pr-wa-24-kracht-in-de-wijk-wat-nodig-om-door-te-gaan': 'What do they need to go on or improve?',
    'pr-wa-25-kracht-in-de-wijk-nog-niet-betrokken': 'Who is not yet involved but may want to be?',
    'pr-wa-26-kracht-in-de-wijk-hoe-benaderen': 'How can they be approached?',
    'pr-pq-1-aansluiten': 'Do we really connect to what residents need?',
    'pr-pq-2-maatwerk': 'Can we give tailored help?',
    'pr-pq-3-wat-is-belangrijk': 'What do residents themselves find important in good help?',
    'pr-pq-4-hoe-kijken-zij': 'How do they see the team?',
    'pr-pq-5-bekend-vertrouwd': 'Do they know and trust the team?',
    'pr-pq-6-tevreden': 'Are they satisfied?',
    'pr-vis-1-waarom': 'Why is attention to diversity needed? Name the problem and what goes wrong without it.',
    'pr-vis-1-1-vraagstuk': 'Which issue is alive in your area? Use the problem analysis.',
    'pr-vis-1-2-impact': 'What do differences, prejudice and migration do to people? Take time to think about it.',
    'pr-vis-2-welke-aspecten': 'Which differences get most attention? All count, but a focus is allowed.',
    'pr-vis-3-wat-levert-het-op': 'What does it bring?',
    'pr-vis-opbrengst-bereikt': 'Everyone is reached in time; the team is known, trusted and recognisable.',
    'pr-vis-opbrengst-werkwijze-past': 'The way of working fits different residents.',
    'pr-vis-opbrengst-informele-samenwerking': 'The team works with informal networks in the neighbourhood.',
    'pr-vis-opbrengst-intercultureel-vakmanschap':
      'Staff understand and can deal with the influence of migration, culture, minority position and language.',
    'pr-vis-opbrengst-verankerd-en-geraadpleegd':
      'Diversity is anchored in the organisation, and clients with a migration background are asked for their opinion.',
    'pr-vis-4-organisatieaspecten': 'What do we want to improve in the organisation and what first?',
    'pr-vis-5-hoe-visie-ontwikkelen': 'How do we make the vision? Hold a session with teams, possibly guided.',
    'pr-vis-6-draagvlak': 'How do we gain support? Show that attention to diversity solves a problem.',
    'pr-prio-deskundigheid-en-bewustwording':
      'Knowledge and awareness. Often the first step, as the rest depends on it.',
    'pr-prio-werkwijze-en-toegankelijkheid': 'Way of working and accessibility.',
    'pr-prio-samenwerking-informele-netwerken': 'Cooperation with informal networks.',
    'pr-prio-personeelsbeleid': 'Staff policy. Often gets little attention, but together with content yields most.',
    'pr-ex-veenendaal-wijkanalyse':
      'Residents and team members were interviewed. Teams turned out to reach residents too little. Ordinary contact and trust had to come first.',
    'pr-ex-veenendaal-somalische-gemeenschap':
      'The Somali community in particular was not reached. There was no policy to reach groups in time.',
    'pr-tip-tijd-analyse': 'Take enough time for the analysis.',
    'pr-tip-gemeente-en-bestaand-materiaal': 'Ask the municipality to join and use reports that already exist.',
    'pr-met-buurtmonitor-integratie': 'Website with figures per neighbourhood.',
    'pr-info-cbs-terminologie': 'Explanation of terms and generations around migration background.',
    'pr-tip-perspectief-externe-deskundige': 'Find making contact hard? Ask an outside expert.',
    'pr-tip-perspectief-erkende-sleutelpersonen':
      'Involve recognised key persons and self-organisations; they quickly see what is going on.',
    'pr-tip-perspectief-wie-wil-praten': 'Find out which residents want to talk with the team.',
    'pr-tip-perspectief-vragen-maken': 'Write questions for the talks.',
    'pr-tip-perspectief-plan-gesprekken': 'Plan talks, also with people you do not know yet.',
    'pr-tip-perspectief-bijeenkomst': 'Hold a meeting with a self-organisation, for example a mirror meeting.',
    'pr-met-spiegelbijeenkomst': 'Meeting in which residents tell their story and the team listens.',
    'pr-met-kennisbouwstenen-iww': 'Show which knowledge about groups is needed, in seven life domains.',
    'pr-info-pharos-clienten-bevragen':
      'Asking clients about quality and getting more people to take part in research.',
    'pr-tip-nadruk-op-effectiviteit': 'Stress help that works and avoid political debate.',
    'pr-met-charter-diversiteit': 'Written pledge to work on diversity; an incentive to keep going.',
    'pr-ex-veenendaal-visie':
      'Veens Welzijn made a vision from its own priorities and aligned it with the municipality.',
    'pr-ex-roermond':
      'Working group and steering group chose key persons as focus. Teams have fixed contact persons and an internal training.',
    'pr-ex-roermond-sleutelpersonen': 'For the year after, meetings together with key persons were planned.',
    'pr-info-charter-website': 'Website of Diversiteit in Bedrijf with the Diversity Charter.',
    'pr-met-themakaart-diversiteitsbeleid': 'Movisie theme card on diversity in municipal policy.',
    'pr-met-audit-kis': 'Audit with guide and tips for diversity policy in organisations.',
    'pr-met-checklist-kis-gemeenten': 'KIS checklist for diversity policy in municipalities.',
    'pr-tip-extra-onderzoek': 'Reports about an area are often general. Find out yourself what you still miss.',
    'pr-stap-1-1-probleemanalyse': 'Make a local problem analysis; without a felt problem there is no improvement.',
    'pr-stap-1-2-wijkanalyse': 'Describe which groups live there and whom you reach in time.',
    'pr-stap-1-3-gesprekken-bewoners':
      'Talk with (groups of) residents about what they need and how they see the team.',
    'pr-def-wijkanalyse':
      'Short study: who lives there, who is having a hard time, what is on offer, what help do volunteers give and where is strength?',
    'pr-def-wijkanalyse#term': 'neighbourhood analysis',
    'pr-stat-veenendaal-12': 'In Veenendaal twelve residents with a migration background were interviewed one by one.',
    'pr-opm-1-kennen-team-niet': 'Residents: “We do not know the team well, nor what it does.”',
    'pr-opm-2-niet-geluisterd': 'Residents: “We do not feel well heard and understood.”',
    'pr-opm-3-past-niet': 'Residents: “Their way of working does not suit us.”',
    'pr-opm-4-doorverwezen': 'Residents: “We are sent on too often. It seems that nobody talks to each other.”',
    'pr-knel-praktische-grenzen-maatwerk':
      'In practice, professionals meet limits when they want to give tailored help.',
    'pr-domein-lichamelijke-gezondheid': 'Physical health.',
    'pr-domein-dagelijks-functioneren': 'Daily functioning.',
    'pr-domein-inkomen': 'Income.',
    'pr-domein-participatie': 'Participation.',
    'pr-domein-opvoeden-en-opgroeien': 'Parenting and growing up.',
    'pr-domein-veiligheid': 'Safety.',
    'pr-domein-psychische-gezondheid': 'Mental health.',
    'pr-knel-begrip-diversiteit-onduidelijk':
      'In many municipalities it is unclear what diversity means and whether it is needed; so initiatives fail.',
    'pr-caut-weerstand-normaal': 'Resistance is part of the start; it is a sensitive subject.',
    'pr-prin-management-en-gemeente-achter-initiatief':
      'Management and municipality must back the plan: it takes time, and services with waiting lists do not always seek out by themselves those they miss.',
    'pr-prin-gelijke-behandeling': 'Everyone has a right to equal opportunities and treatment.',
    'pr-why-maatschappelijk-ondernemen': 'You can also look at it in another way: as corporate social responsibility.',
    'pr-prin-prioriteiten-stellen':
      'Everything at once is impossible. Choose per municipality or area what comes first.',
    'pr-prin-onderdeel-kerntaak':
      'Results last only if diversity is part of the core task and everyone sees its value.',
    'pr-prin-management-eindverantwoordelijk': 'Management itself is responsible, not a separate project leader.',
    'pr-prin-top-down-en-bottom-up': 'Change comes from the top and from the work floor.',
    'pr-stap-2-1-management': 'Management consistently says diversity matters and leads the change.',
    'pr-stap-2-2-structuur': 'Create a structure, such as working groups that report to management.',
    'pr-stap-2-3-gemeente': 'The municipality supports; steps and urgency differ greatly per municipality.',
    'pr-knel-gemeente-dubbele-rol':
      'The municipality both gives the assignment and supports. It is still looking for how that goes together.',
    'pr-knel-politieke-prioriteit': 'Political priorities change, so diversity easily slides off the list.',
    'pr-tip-politieke-lading-verminderen':
      'As municipality, rather talk about reaching everyone and good work than about politics.',
    'pr-ex-adviesraden': 'Advisory councils on diversity won attention for the theme.',
    'pr-gem-stimuleren':
      'Stimulate: the municipality (council) sets innovation in motion. VNG, G32, Wmo councils and advisory councils can also press for it.',
    'pr-stat-twee-gemeenteraden': 'In 2017 the council set the process going in two municipalities, with good result.',
    'pr-tip-subsidievoorwaarde-samenwerken':
      'Idea of one municipality: make cooperation a condition of subsidy, for organisations and teams alike.',
    'pr-tip-gemeente-als-verbinder':
      'As municipality, share your contacts with self-organisations and key persons, and bring parties together.',
    'pr-gem-aansturen':
      'Steer: setting requirements in procurement or subsidy and connecting parties; many municipalities are reluctant.',
    'pr-tip-diversiteitsambassadeurs': 'Use diversity ambassadors to give the process momentum.',
    'pr-ex-nijmegen':
      'The municipality looks at sensitivity to differences in tenders, has an expert working group and prefers to speak of inclusion.',
    'pr-tip-eisen-bij-inkoop': 'Set requirements on diversity and reach when buying care.',
    'pr-met-checklist-pharos-vng-ggd':
      'Checklist by Pharos, VNG and GGD/GHOR on permit holders, usable more widely for diversity.',
    'pr-gem-faciliteren':
      'Facilitate: giving support, such as paying for training or offering an own training programme.',
    'pr-gem-monitoren': 'Monitor: talking regularly with teams about work plans and annual reports.',
    'pr-ex-twee-grote-gemeenten-vastgelopen':
      'In two large municipalities it got stuck because there were too many parties, until the municipality began to coordinate.',
    'pr-gem-coordineren':
      'Coordinate: the municipality brings teams, migrant organisations and partners together, or things stall. Those involved strongly agree on this.',
    'pr-ex-amsterdam-pilot':
      'The council, professionals and the programme team of the Ouder- en Kindteams worked together. Policy and practice made each other stronger.',
    'pr-prin-niet-op-een-eiland':
      'Do not work on an island: do activities with other teams, partners, referrers and GPs.',
    'pr-stap-3-1-in-werkproces': 'Adjust ordinary procedures, such as intake, and bring what works to other teams.',
    'pr-stap-3-2-in-beleid': 'Turn improvements into policy for the whole organisation.',
    'pr-stap-3-3-blijven-volgen': 'Management and municipality keep following, as what is not followed disappears.',
  },
};
