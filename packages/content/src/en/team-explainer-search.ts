import { explainerSearch } from '../explainer-search.js';

/** Everyday English words and short phrases, by the question that answers them. */
export const search = explainerSearch(
  {
    'T-01':
      'neighbourhood team, neighborhood team, wijkteam, social team, social worker, what do you do, who are you, explanation',
    'T-02': 'for whom, for me, elderly, carer, refugee, single parent, everyone, eligible, newcomer',
    'T-03':
      'welcome, muslim, islam, headscarf, gay, lesbian, trans, lgbt, disability, disabled, wheelchair, discrimination, racism',
    'T-04': 'cost, costs, price, free, pay, payment, bill, expensive, charge, fee',
    'T-05':
      'debt, debts, rent, housing, job, work, parenting, lonely, stress, care, problems, family, addiction, drugs, alcohol, gambling, divorce',
    'T-06': 'does not do, get a house, urgency, doctor, medicine, limits, not their job',
    'T-07':
      'address, phone number, call, email, appointment, sign up, register, contact, walk-in, visit, reach, location',
    'T-08': 'opening hours, open, evening, saturday, sunday, weekend, after work, closed',
    'T-09': 'home, home visit, house, come to my house, somewhere else, office, place, meet outside',
    'T-10': 'waiting time, waiting list, wait, quickly, soon, urgent, how fast, turn',
    'T-11': 'bring, documents, papers, passport, identity card, id, digid, letters, proof',
    'T-12': 'same person, contact person, case worker, always someone else, fixed, counsellor',
    'T-13': 'language, no dutch, speak dutch, bad dutch, understand, english, not speak',
    'T-14': 'interpreter, translator, translate, translation, own language, interpreting',
    'T-15': 'child translates, daughter, son, neighbour, family translate, translate, interpreter',
    'T-16': 'whatsapp, message, text, email, voice message, voicemail, write, own language',
    'T-17': 'female, woman, man, male, same language, same culture, choose, different worker',
    'T-18': 'first talk, first meeting, intake, first appointment, conversation, introduction, what happens',
    'T-19': 'questions, answer, obliged, tell everything, refuse to answer, lie, silent',
    'T-20': 'own strength, eigen kracht, self reliance, solve myself, do it myself, network',
    'T-21': 'form, forms, paperwork, fill in, fill out, application, signature',
    'T-22': 'how long, duration, months, weeks, procedure, decision',
    'T-23': 'decide myself, choice, forced, force, refuse, say no, consent, permission, control, plan',
    'T-24':
      'take my children, take away children, remove children, custody, child protection, youth care, jeugdzorg, foster, lose my kids, kids, parents, mother, father',
    'T-25': 'safe, unsafe, violence, domestic violence, abuse, hit, beaten, afraid, threat, shelter, veilig thuis',
    'T-26':
      'benefit, benefits, welfare, uitkering, money, undeclared work, fine, fraud, debts, allowance, cut off, stopped',
    'T-27':
      'privacy, private, secret, confidential, confidentiality, gossip, share, tell others, tells, data sharing, who knows, gdpr',
    'T-28': 'origin, religion, faith, nationality, register, written down, race, ethnicity, file',
    'T-29': 'psychologist, crazy, mental health, depression, depressed, psychiatrist, stress, trauma, shame, therapy',
    'T-30':
      'police, municipality, report, pass on, tell others, immigration, ind, tax office, spy, share information, tells, privacy',
    'T-31': 'gossip, neighbours, shame, ashamed, embarrassed, anonymous, seen, family knows, secret, everybody knows',
    'T-32': 'bring someone, friend, family, partner, come with me, together, along',
    'T-33': 'neighbourhood, volunteer, community centre, key person, church, mosque, neighbours, explain',
    'T-34': 'form, fill in, call for me, read a letter, letters, help with papers, digid, on my behalf',
    'T-35':
      'activity, activities, fun, meet people, lonely, friends, cooking, sports, coffee, volunteering, language lessons',
    'T-36': 'cannot help, refer, referral, rejected, refused, other help, sent away',
    'T-37': 'complaint, complain, objection, disagree, treated badly, rude, discrimination, ombudsman, appeal',
    'T-38': 'bad experience, trust, distrust, try again, disappointed, previous',
    'T-39': 'data, file, delete, erase, keep, gdpr, privacy, see my file, stop, personal data',
    'T-40': 'reschedule, cancel, change appointment, stop, too late, postpone',
    'T-41': 'now, emergency, 112, crisis, danger, suicide, urgent, immediately, ambulance, 113',
    'T-42': 'residence permit, illegal, undocumented, without papers, bsn, asylum, immigration, ind, passport, status',
    'T-43': 'young, teenager, child, age, 16 years, minor, parents, without parents, youth',
    'T-44': 'independent, client support, adviser, lawyer, legal, advocate, second opinion, clientondersteuning',
  },
  `i you he she we they it the a an and or but that this these those there is am are was were be been have has had do does
  did can could may might must will would want wants like something somebody someone anybody who what where how why when
  which for of with at to in on from about by as if then also no not any my me our us your his her their them so just
  please help helps helping need needs get gets team`,
);
