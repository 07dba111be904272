import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'dk-def-diversiteitskader':
      'A set of aids for neighbourhood teams and municipalities: four content building blocks plus a process part, so that what is offered fits all residents.',
    'dk-def-diversiteitskader#term': 'diversity framework',
    'dk-def-bouwsteen':
      'One of four content parts (way of working, competences, informal networks, team composition). The process is the fifth part and connects them.',
    'dk-def-bouwsteen#term': 'building block',
    'dk-def-diversiteits-proof-wijkteam':
      'A team is diversity-proof when all four building blocks are in order: help then comes in time and fits the daily life of every group of residents.',
    'dk-def-diversiteits-proof-wijkteam#term': 'diversity-proof neighbourhood team',
    'dk-def-diversiteits-sensitief-werken':
      'Taking someone’s background into account because help then works better. Connecting is the means; effective help is the goal.',
    'dk-def-diversiteits-sensitief-werken#term': 'working with an eye for diversity',
    'dk-prin-belang-van-iedereen':
      'Problems left alone grow larger and more costly. Good, fitting help therefore serves both the resident and society.',
    'dk-prin-geen-blauwdruk':
      'The framework prescribes nothing. Municipality and team choose building blocks themselves, fitting their own situation and ambitions.',
    'dk-prin-groeimodel': 'Work with your own growth model: take feasible steps so that attention to diversity lasts.',
    'dk-nav-menu':
      'The PDF has a fixed menu on every page: introduction, five chapters, background, literature and colophon.',
    'dk-nav-eerst-inleiding': 'Start with the four parts of the introduction. Then go to a building block.',
    'dk-nav-checklist-per-deel':
      'Each building block and the process has a checklist. The team ticks what is already in order.',
    'dk-nav-bewaren': 'In the PDF, ticks stay only if you save the file yourself.',
    'dk-why-vaker-hulp-nodig':
      'Residents with a migration or refugee history need help more often on average, especially families and older people: money, health, parenting, school and work.',
    'dk-stat-figuur-1-kinderen-in-armoede':
      'What percentage of children was poor in 2015, by origin. The figures stand only in the drawing in the publication.',
    'dk-why-weinig-gebruik':
      'Despite more problems these residents use the help of neighbourhood teams less; teams reach them too late.',
    'dk-stat-figuur-2-jeugdhulp':
      'Children in youth care in 2015, by origin. The figures stand only in the drawing in the publication.',
    'dk-mis-onbekend-en-schaamte': 'Residents do not know what is available, or feel shame about speaking of problems.',
    'dk-mis-andere-probleemdefinitie':
      'Resident and professional see the problem differently, sometimes because of culture.',
    'dk-mis-taal-en-miscommunicatie': 'Language makes contact hard; residents fear being misunderstood.',
    'dk-mis-wantrouwen-professionals': 'Residents have little trust in professionals.',
    'dk-mis-weinig-maatwerk-en-tijd': 'Help is often standard and there is no extra time.',
    'dk-mis-kennistekort-professionals':
      'Professionals know too little about daily life and background and find it hard to bridge differences.',
    'dk-mis-weinig-outreach-en-samenwerking':
      'Teams rarely go out to residents and do not work with migrant organisations.',
    'dk-mis-weinig-herkenbaar-personeel':
      'Staff do not resemble the neighbourhood, so residents do not recognise themselves.',
    'dk-why-te-laat-zwaardere-zorg':
      'People who get help late more often need heavy, costly care. Better reach is therefore urgent.',
    'dk-obst-1-geen-doelgroepenbeleid': '“Separate policy for groups no longer exists.”',
    'dk-obst-1-geen-doelgroepenbeleid#answer':
      'Diversity policy is not separate policy. It makes general policy equally easy to reach and equally effective for everyone.',
    'dk-obst-1-geen-doelgroepenbeleid#more':
      'Since target-group policy ended (around 2010) attention has dropped; that teams deliver tailored help by themselves is an assumption.',
    'dk-def-diversiteitsbeleid':
      'Shaping general policy for all residents so that it is equally reachable and works equally well for everyone.',
    'dk-def-diversiteitsbeleid#term': 'diversity policy',
    'dk-def-diversiteitsbeleid#contrast': 'policy for separate groups',
    'dk-def-doelgroepenbeleid': 'Separate policy for one group. Municipalities let this go from about 2010.',
    'dk-def-doelgroepenbeleid#term': 'policy for separate groups',
    'dk-ex-den-haag-bereik':
      'More than half of the inhabitants have a migration background, but the teams reach few of them, a policy officer sees.',
    'dk-stat-den-haag-52-8':
      '52.8% of residents of The Hague have a migration background (said by a policy officer, year not given).',
    'dk-obst-2-gemeente-bemoeit-zich-niet': '“The municipality should stay out of the content.”',
    'dk-obst-2-gemeente-bemoeit-zich-niet#answer':
      'The municipality makes sure that attention lasts. How the work is done, teams decide themselves.',
    'dk-obst-2-gemeente-bemoeit-zich-niet#more':
      'Without lasting attention from council, board or a committed official the theme fades. Steering and giving room can go together.',
    'dk-caut-politieke-wisseling':
      'Boards change after elections; an official who holds on to the theme keeps attention alive.',
    'dk-knel-weinig-afspraken':
      'Few municipalities make agreements with teams on accessibility and results for all residents.',
    'dk-obst-3-mensen-verschillen-op-meer': '“People differ in far more than origin.”',
    'dk-obst-3-mensen-verschillen-op-meer#answer':
      'True. Still you may put the emphasis on one difference, where the need is greatest.',
    'dk-obst-3-mensen-verschillen-op-meer#more':
      'Diversity policy covers all differences. Doing everything at once loses focus, so a team may give one aspect priority.',
    'dk-ex-focus-verdwenen':
      'In one municipality, information for older migrants had to go to all groups at once. As a result nothing came of it.',
    'dk-tip-uitleg-focus':
      'Explain that policy covers all differences but that one or more aspects may be stressed where urgency is highest.',
    'dk-obst-4-houden-al-rekening': '“We already take that into account.”',
    'dk-obst-4-houden-al-rekening#answer':
      'Being open is not enough. Professionals do not always see what culture and migration do.',
    'dk-obst-4-houden-al-rekening#more':
      'Awareness grows through telling examples, practising cases, residents’ own stories or a confronting website.',
    'dk-ex-doorvragen-familiebanden':
      'In a talk, a professional calmly asked on about the importance of family. So she got further than her colleague.',
    'dk-tip-bewustwording':
      'Raise colleagues’ awareness with concrete examples, role play, residents’ own stories or a confronting website.',
    'dk-met-onderhuids': 'Lets professionals experience what differences and prejudice do.',
    'dk-obst-5-zij-moeten-zich-aanpassen': '“They must adapt, not us.”',
    'dk-obst-5-zij-moeten-zich-aanpassen#answer':
      'The team need not take over norms. It must be able to help everyone well.',
    'dk-obst-5-zij-moeten-zich-aanpassen#more':
      'Learning Dutch and getting to know society is part of it, but not everything can or will be adapted. Discuss openly in the team how far adapting goes, with quality of work as the yardstick; that increases support.',
    'dk-obst-6-sleutelpersonen-lossen-het-op': '“Key persons help their own people best.”',
    'dk-obst-6-sleutelpersonen-lossen-het-op#answer':
      'They are a support. But the team is there for everyone and remains responsible.',
    'dk-obst-6-sleutelpersonen-lossen-het-op#more':
      'Volunteers get overburdened if formal help does not connect. Cooperation must be balanced; the municipality guides this.',
    'dk-caut-vrijwilligers-zware-vragen':
      'In large cities volunteers sometimes get questions that are too heavy and go beyond their own limits.',
    'dk-obst-7-speelt-bij-ons-niet': '“Few people with a migration background live in our neighbourhood.”',
    'dk-obst-7-speelt-bij-ons-niet#answer': 'Even then this may need attention.',
    'dk-obst-7-speelt-bij-ons-niet#more':
      'Mixed neighbourhoods understandably give more attention, but where fewer residents are concerned the theme can matter too.',
    'dk-vis-olthof-druk-met-organisatie':
      'When municipalities got new tasks in 2015, it was mostly about organising. Diversity got little room. Now there is time to look further.',
    'dk-vis-olthof-iedereen-op-tijd':
      'Neighbourhood teams are meant to reach all residents in time and help them well, with prevention as the starting point.',
    'dk-vis-olthof-kracht-van-mensen': 'Start from what people can do and help them make the most of themselves.',
    'dk-vis-olthof-voorkant-en-zware-zorg':
      'Residents with a migration background are more often in heavy care and less often in light, early help.',
    'dk-vis-olthof-open-blik':
      'Be curious about who sits opposite you. It shapes the questions you ask and the approach you choose together.',
    'dk-ex-zaanstad-poelenburg':
      'The neighbourhood team for Poelenburg and Peldersveld works step by step on better contact with all inhabitants.',
    'dk-vis-olthof-bekende-gezichten':
      'Frequent contact with residents and their organisations makes team members familiar faces and asking for help easier.',
    'dk-vis-olthof-ruimte-en-aansporing':
      'The municipality gives teams room and encouragement; professionals decide how.',
  },
};
