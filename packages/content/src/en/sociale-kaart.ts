import { searchWords } from '../search-words.js';

/** Everyday English words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money: 'money, broke, poor, poverty, no money, finances, budget, income',
    debts:
      'debt, debts, overdraft, loan, bailiff, fine, fines, arrears, bills, unpaid bills, debt help, owe money, collection, repossession, credit',
    benefits: 'benefit, benefits, welfare, allowance, allowances, social security, pension, child benefit',
    schemes: 'scheme, schemes, discount, city pass, low income, reimbursement, grant',
    food: 'food, food bank, hungry, hunger, meal, meals, groceries, cooking, eating together, eat together',
    clothes: 'clothes, clothing, coat, shoes',
    furniture: 'furniture, bed, fridge, washing machine, second hand, thrift',
    housing: 'housing, house, home, flat, apartment, room, moving, mould',
    rent: 'rent, landlord, tenant, rent arrears, cannot pay rent',
    homeless: 'homeless, shelter, eviction, evicted, sleeping rough, place to sleep',
    energy: 'energy, gas, electricity, heating, energy bill, cold house',
    health: 'health, doctor, sick, ill, gp, hospital, dentist, pain, health insurance, nurse',
    mind: 'stress, depressed, depression, anxiety, panic, psychologist, mental health, sad, trauma, therapy, ptsd, mental',
    suicide: 'suicide, suicidal, kill myself, want to die, end my life, not want to live',
    addiction: 'addiction, addicted, alcohol, drinking, drugs, gambling, gaming',
    carers: 'carer, carers, caregiver, caring for my mother, respite, care for someone, looking after my mother, care',
    elderly: 'elderly, older people, senior, seniors, dementia, grandmother, grandfather',
    alone: 'alone, lonely, loneliness, buddy, friends, company, someone to talk to, listen',
    disability: 'disability, disabled, wheelchair, blind, deaf, autism',
    work: 'work, job, jobs, unemployed, fired, cv, vacancy, employment',
    school: 'school, education, study, training, diploma, teacher, college',
    homework: 'homework, tutoring, tutor, maths',
    childcare: 'childcare, daycare, babysitter, nursery, playgroup',
    parenting: 'parenting, parent, parents, child, children, kids, family, son, daughter, upbringing',
    pregnant: 'pregnant, pregnancy, baby, birth, nappies, midwife',
    youth: 'youth, young people, teenager, teen, teens',
    safety: 'safe, safety, unsafe, police, threat, afraid, victim',
    violence:
      'violence, domestic violence, abuse, hits me, my husband hits, beating, stalking, my wife hits, afraid of my husband, forced, abused, partner violence',
    'taking-part': 'activities, community centre, meet people, hobby, join in, community',
    volunteering: 'volunteer, volunteering, volunteers',
    sport: 'sport, sports, exercise, swimming, football, gym, cycling lessons',
    women: 'woman, women, girls, mothers',
    language:
      'language, dutch, learn dutch, dutch lessons, dutch class, language lessons, integration exam, learn the language, language class',
    reading: 'reading, read, writing, library, books, literacy',
    papers:
      'forms, form, letter, letters, paperwork, papers, tax, taxes, application, digid, mail, help with letters, tax return, fill in',
    legal: 'lawyer, legal, law, court, rights, complaint, appeal, contract, solicitor',
    residence: 'residence permit, visa, asylum, refugee, passport, undocumented, immigration, family reunification',
    divorce: 'divorce, separation, separated, custody, alimony',
    grief: 'grief, death, died, loss, funeral, bereavement',
    digital: 'computer, internet, phone, laptop, email, online',
    neighbours: 'neighbour, neighbours, noise, nuisance, neighbor',
    transport: 'transport, bus, taxi, ride, driving licence',
    repair: 'repair, broken, fix, handyman',
    'walk-in': 'walk in, drop in, without appointment, no appointment, open hours',
    accompany: 'come along, go with me, accompany',
    discrimination: 'discrimination, racism, discriminated, treated differently, equal treatment',
    interpreter: 'interpreter, translator, translation, translate, my language',
    evening: 'evening, tonight, after work, at night, evenings',
    weekend: 'weekend, saturday, sunday',
    free: 'free, no cost, for free, free of charge',
  },
  `i you he she we they it the a an and or but that this these those is am are was were be have has had
  do does can could may must want would like need needs looking for find search get where who what how
  when which why to of with at in on from about by as not no my me our your his her their some someone
  something help problem problems near please there any`,
);
