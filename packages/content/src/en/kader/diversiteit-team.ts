import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'dt-stat-20-60-procent': 'In larger cities 20 to 60% of residents have a migration background.',
    'dt-stat-geen-afspiegeling': 'Most municipalities say the team does not mirror the neighbourhood (2016 study).',
    'dt-why-wens-divers-team':
      'Many teams want to become more diverse, especially in large cities. Residents recognise themselves better, and the team knows more and connects better.',
    'dt-mw-kennis-en-inleving':
      'More difference in the team brings more knowledge and empathy, for example around origin or LGBT.',
    'dt-caut-enige-bron':
      'Do not make one colleague the only source of knowledge about a group; that narrows the view.',
    'dt-mw-vertrouwen-en-taal':
      'Some residents feel understood sooner by someone with the same background or language; others prefer not.',
    'dt-caut-eigen-groep-roddel':
      'Some residents fear that somebody from their own group or neighbourhood passes things on. Ask what the resident wants.',
    'dt-mw-vernieuwend':
      'Diverse teams are often more creative and solve more, if leadership uses differences and then chooses one line.',
    'dt-caut-meningsverschillen': 'Much difference can also lead to dispute; good leadership is needed.',
    'dt-mw-herkenning-verlaagt-drempel':
      'When residents recognise themselves in the team, they approach it more easily and its image improves.',
    'dt-mw-aantrekkelijk-voor-talent': 'A diverse organisation attracts diverse talent.',
    'dt-ex-zaanstad-multi-etnisch-team':
      'A youth team resembling its neighbourhood is recognisable, sometimes speaks people’s own language and links more easily to organisations. Volunteers act as intermediaries.',
    'dt-stat-zaanstad-65':
      'An example of a team that resembles its neighbourhood: in the youth team in Zaanstad 65% of the professionals had a migration background, as many as of the families in the area.',
    'dt-hr-werving':
      'Finding people: look in other places than usual and start with interns of different backgrounds. One brings in the next.',
    'dt-hr-selectie':
      'Choosing: we are quick to choose somebody like us. Know that, and let different people choose together.',
    'dt-hr-leiding-geven':
      'Leading: let every opinion count, seek the best solution together and make sure knowledge comes from several sources.',
    'dt-tip-matching-niet-alle-clienten-aan-een':
      'Do not assign all clients with a migration background to the same colleagues or use them as interpreters.',
    'dt-tip-matching-werk-in-duos': 'Work in pairs now and then and share knowledge, so you learn from each other.',
    'dt-hr-matching':
      'Who helps whom: the same background or language can help, but never goes without saying. Connecting with residents is work for the whole team.',
    'dt-hr-behoud':
      'Keeping people: in central government, colleagues with a migration background left more often because they were not content. Make sure that everyone feels welcome and can grow, gets a good start and has a mentor.',
    'dt-caut-excuus-aanname': 'Do not let it be said that a colleague was hired only for diversity’s sake.',
    'dt-knel-vertrek-omgang': 'Reason for leaving: relations with colleagues or manager.',
    'dt-knel-vertrek-weinig-doorgroei': 'Reason for leaving: few chances to grow.',
    'dt-knel-vertrek-teveel-aandacht-anders-zijn': 'Reason for leaving: too much stress on being different.',
    'dt-knel-vertrek-weinig-openheid': 'Reason for leaving: colleagues are little open to difference.',
    'dt-knel-vertrek-weinig-steun-leiding': 'Reason for leaving: little support from management.',
    'dt-hr-organisatiecultuur':
      'Organisational culture: an open, respectful climate in which everyone’s talent counts gives satisfied staff and better work.',
    'dt-tip-detachering': 'Can’t recruit? Borrow staff from another organisation.',
    'dt-ex-amsterdam-okt-detachering':
      'The Ouder- en Kindteams quickly became more diverse by borrowing staff, from SensaZorg and SIPI among others.',
    'dt-ex-zaanstad-i-psy': 'Mental health professionals from I-Psy worked in the team temporarily.',
    'dt-met-divers-talent-werkt': 'Toolkit for employers with practical tips.',
    'dt-met-selecteren-zonder-vooroordelen': 'Training for fair choices in job selection.',
    'dt-tip-positieve-uitstraling': 'Show in your texts and images that diversity is welcome.',
    'dt-tip-andere-kanalen': 'Recruit through channels that reach different groups.',
    'dt-met-checklist-gelijke-kansen': 'Checklist for equal opportunities in recruiting and selecting.',
    'dt-tip-vertrouwenspersoon-mentor': 'Provide confidants and mentors with an eye for diversity.',
    'dt-tip-wensen-personeel': 'Ask what colleagues need, such as a prayer room or suitable food at a staff day.',
  },
};
