import type { ExplainerTexts, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const texts: ExplainerTexts = {
  locale: 'en',
  groups: {
    about: 'What is the neighbourhood team?',
    contact: 'Contact with the team',
    language: 'Language and interpreter',
    'what-happens': 'What happens?',
    fears: 'What people worry about',
    'goes-wrong': 'When things do not go well',
  },
  topics: {
    'T-01': {
      question: 'What is a neighbourhood team (wijkteam)?',
      lines: {
        safe: 'A neighbourhood team is a group of people in your area. They help residents, or arrange help for them. What a team does exactly is not the same everywhere.',
        name: 'Here the team is called {team.name}.',
        helps: 'The people in this team help you.',
        arranges: 'This team arranges help from others for you.',
        both: 'The people in this team help you. They also arrange help from others.',
        'run-by': 'The team is part of {team.runBy}.',
      },
      review,
    },
    'T-02': {
      question: 'Is the team there for me too?',
      lines: {
        'target-area': 'This team is there for {team.target} in {team.area}.',
        target: 'This team is there for {team.target}.',
        safe: 'Not sure? You can simply ask. A small question is a question too.',
        doubt: 'Not sure if that means you? You can simply ask. A small question is a question too.',
      },
      review,
    },
    'T-05': {
      question: 'What can the team help me with?',
      lines: {
        domains: 'You can ask this team questions about {team.domains}.',
        safe: 'Neighbourhood teams get questions about, for example, money, housing, health, work, school, raising children, safety and taking part. Ask what this team can help with.',
        together: 'Do you have several questions at once? You can tell them all together.',
      },
      review,
    },
    'T-06': {
      question: 'What does the team not do?',
      lines: {
        safe: 'A team cannot arrange everything. Ask who can.',
        elsewhere: 'The team does not do this. You can go here instead:',
      },
      review,
    },
    'T-04': {
      question: 'Does it cost money?',
      lines: {
        free: 'The help of the team itself costs you nothing.',
        sometimes: 'Sometimes help costs money. Ask beforehand how much.',
        safe: 'Ask beforehand if help costs money, and how much. You only need to choose once you know.',
        'follow-up': 'Do you get other help after that? The municipality says this about the costs:',
        'ask-follow-up': 'Other help may cost money. Ask beforehand how much.',
      },
      review,
    },
    'T-20': {
      question: 'What is “own strength” (eigen kracht)? Do I have to solve it myself?',
      lines: {
        'first-help': 'You do not have to do everything alone. The team first helps with this:',
        safe: 'Own strength does not mean that you have to do everything alone.',
        meaning:
          'Own strength means: looking together at what you want and can do yourself. And who else can help. The aim is that the help fits your life. Does something not work? Then say so.',
        how: 'This is how this team does it:',
      },
      review,
    },
    'T-07': {
      question: 'How do I get to the team?',
      lines: {
        safe: 'Below you can see how to contact this team.',
        ways: 'You can do it like this: {waysIn}.',
        ask: 'Ask the team which way suits you best.',
        outreach: 'The team also works outside its office, in the neighbourhood.',
        'no-outreach':
          'The team does not go out into the neighbourhood. Can you not come? Ask the team what is possible then.',
        'ask-outreach': 'Can you not come? Ask the team what is possible then.',
        places: 'You can meet someone from the team here:',
      },
      review,
    },
    'T-08': {
      question: 'Can I come in the evening or at the weekend?',
      lines: {
        evening: 'Yes, in the evening: {hours.evening}.',
        weekend: 'Yes, at the weekend: {hours.weekend}.',
        neither:
          'No. The team is not there in the evening and at the weekend. Can you not come during the day? Say so and ask what is possible.',
        'evening-none':
          'The team is not there in the evening. Can you not come during the day? Say so and ask what is possible.',
        'weekend-none':
          'The team is not there at the weekend. Can you not come during the day? Say so and ask what is possible.',
        safe: 'Can you not come during the day? Feel free to say so, and ask what is possible.',
        'weekend-too': 'It is also possible at the weekend: {hours.weekend}.',
        'no-weekend': 'The team is not there at the weekend.',
        'no-evening': 'The team is not there in the evening.',
      },
      review,
    },
    'T-10': {
      question: 'How soon does the team help?',
      lines: {
        days: 'You usually hear something within this number of working days: {responseTime.workingDays}.',
        safe: 'Is it urgent? Say so straight away. Then the team knows.',
        urgent: 'The team says this about urgent questions:',
        'say-so': 'Is it urgent? Say so straight away.',
        danger: 'Is there direct danger? Call 112.',
      },
      review,
    },
    'T-12': {
      question: 'Do I get one fixed contact person?',
      lines: {
        yes: 'Yes. You get one fixed contact person. Ask who you can call when that person is not there.',
        usually: 'Usually you do. Sometimes somebody else takes over. Ask who you can call then.',
        no: 'No. You sometimes talk to somebody else from the team. Ask who you can call, and how.',
        safe: 'Ask who you can call, and how.',
      },
      review,
    },
    'T-13': {
      question: 'I speak little Dutch. Is that all right?',
      lines: {
        languages: 'People in this team speak: {languages.team}.',
        safe: 'You may ask: “Can you speak more slowly?” Or: “Can you write it down?” Do you not understand? Feel free to say so.',
        slowly:
          'You may also ask: “Can you speak more slowly?” Or: “Can you write it down?” Do you not understand? Feel free to say so.',
        plain: 'The team also has information in easy language or with pictures.',
      },
      review,
    },
    'T-14': {
      question: 'Can an interpreter come?',
      lines: {
        how: 'Yes, an interpreter can join: {interpreter.how}.',
        yes: 'Yes, an interpreter can join.',
        no: 'No, this team has no interpreter.',
        safe: 'Ask the team if an interpreter can come or can translate by phone.',
        free: 'You do not pay for the interpreter.',
        pays: 'You pay for the interpreter yourself. Ask beforehand how much that costs.',
        'ask-cost': 'Ask beforehand who pays for the interpreter.',
        alternative: 'This is possible:',
        'ask-alternative': 'Ask what is possible.',
        call: 'You may also call if you do not have an interpreter yet.',
      },
      review,
    },
    'T-15': {
      question: 'May my child or my neighbour translate?',
      lines: {
        'no-children': 'This team does not ask children to translate.',
        safe: 'For a child, translating is often hard. Ask the team what else is possible.',
        interpreter: 'An interpreter can join. Ask for one.',
        alternative: 'This is possible:',
        'ask-instead': 'Ask the team what else is possible.',
        confidant: 'An adult you trust may translate for you.',
        'no-confidant': 'With this team somebody you know cannot translate for you.',
        choose:
          'You may say who you do and do not want there. Would you rather have nobody you know? Feel free to say so.',
      },
      review,
    },
    'T-18': {
      question: 'What happens in the first talk?',
      lines: {
        minutes: 'The first talk usually takes {firstTalk.minutes} minutes.',
        safe: 'You do not have to tell everything straight away. You may ask how long it takes and who will be there.',
        pace: 'You do not have to tell everything straight away.',
        present: 'These people will be there:',
        'ask-present': 'You may ask who will be there.',
      },
      review,
    },
    'T-24': {
      question: 'Can they take my children away?',
      lines: {
        safe: 'Many parents are afraid of this. That is understandable.',
        human: 'Do you want to know how it works? Ask somebody from the team, or somebody you trust.',
        judge:
          'The neighbourhood team does not decide about this. Only a children’s judge (kinderrechter) can decide that a child will live somewhere else against the parents’ will. Does a professional see signs that a child is not safe? Then they must follow fixed steps.',
        steps: 'The team does this when it is worried:',
        'ask-steps': 'Ask the team how that works.',
        trusted: 'You can ask more about it here:',
      },
      review,
    },
    'T-25': {
      question: 'What happens if it is not safe at home?',
      lines: {
        safe: 'Is there direct danger? Call 112.',
        advice:
          'For advice you can call Veilig Thuis (Safe at Home): 0800-2000. You can also do this without giving your name.',
        plan: 'Does a professional see signs of violence at home or of child abuse? Then they must follow fixed steps.',
        steps: 'The team does this when it is worried:',
        ask: 'Ask the team what it does then.',
      },
      review,
    },
    'T-26': {
      question: 'Can I talk about money without my benefit being stopped?',
      lines: {
        safe: 'First ask: “Do you pass on what I tell you? To whom?”',
        duty: 'Do you get a benefit? Then you must report some things yourself. Ask which.',
        benefit: 'The municipality says this about contact with the department of your benefit:',
        advice: 'You can ask for advice about money here:',
      },
      review,
    },
    'T-27': {
      question: 'Who sees what I tell? Does it stay private?',
      lines: {
        safe: 'In the first talk, ask what is written down and who may see it.',
        recorded: 'The team writes this down:',
        readers: 'These people can read it:',
        'with-consent': 'The team shares this if you agree:',
        'without-consent': 'Sometimes the team may or must share something without your agreement:',
        rights: 'This is how you can see your data or have it corrected:',
      },
      review,
    },
    'T-37': {
      question: 'What can I do if I disagree or was treated badly?',
      lines: {
        safe: 'You may say so if something does not feel right. You may also ask for another person.',
        complaint: 'You may also make a complaint. Ask how that works and who can help you.',
        decision: 'Do you get a letter with a decision? Check straight away until when you can object.',
        route: 'You may also make a complaint. This is how it works here:',
        independent: 'This help is independent of the team:',
        'ask-help': 'Also ask who can help you.',
      },
      review,
    },
    'T-41': {
      question: 'What if I need help right now?',
      lines: {
        safe: 'Is there direct danger? Call 112.',
        doctor:
          'Do you need a doctor soon? Call your family doctor (huisarts), or the huisartsenpost outside office hours.',
        numbers: 'Other numbers:',
        'not-the-form': 'Do not use the callback form for this.',
      },
      review,
    },
  },
  terms: {
    'team.target': { everyone: 'all residents', families: 'families', adults: 'adults', youth: 'young people' },
    'team.helpsOrArranges': {
      helps: 'helps itself',
      arranges: 'arranges help',
      both: 'helps itself and arranges help',
    },
    'team.domains': {
      money: 'money',
      housing: 'housing',
      health: 'health',
      work: 'work',
      school: 'school',
      parenting: 'raising children',
      safety: 'safety',
      'taking-part': 'meeting people',
      language: 'language',
      papers: 'letters or forms',
    },
    waysIn: {
      self: 'get in touch yourself',
      phone: 'call',
      'walk-in': 'come by without an appointment',
      'general-practitioner': 'through your family doctor',
      school: 'through the school',
      organisation: 'through an organisation that you know',
    },
    'cost.team': { free: 'costs nothing', sometimes: 'sometimes costs money' },
    fixedContact: { yes: 'yes', usually: 'usually', no: 'no' },
    'interpreter.how': { phone: 'by phone', 'in-person': 'in the talk itself', video: 'by video call' },
  },
};
