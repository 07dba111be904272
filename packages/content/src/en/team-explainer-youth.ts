/** The English texts for young people, 12 to 23: the same as the Dutch ones. Names as in `textUnits`. */
export const youth: Readonly<Record<string, string>> = {
  'group/youth': 'Questions from young people',

  // What only young people ask.
  'Y-01/question': 'What may I say and ask myself?',
  'Y-01/safe': 'You may say what you want and do not want. You may also ask why something happens.',
  'Y-01/unclear':
    'Do you not get something? Ask for it in other words. You may also ask what is written down about you.',
  'Y-01/ages':
    'From 12 to 16 you decide about help together with your parents. From 16 you usually decide yourself. There are exceptions.',
  'Y-01/confidant': 'You can talk to this confidential adviser (vertrouwenspersoon):',
  'Y-01/ask-confidant':
    'Would you rather talk to somebody who is not part of the team? Ask for a confidential adviser (vertrouwenspersoon).',
  'Y-02/question': 'Do my parents hear what I tell?',
  'Y-02/safe':
    'Ask that first: “Will you tell my parents this? What will you tell them, and what not?” Then choose what you tell.',
  'Y-02/parents': 'The team says this about what your parents hear:',
  'Y-02/hard': 'Is it hard to say it at home? Ask if somebody can help you with that.',
  'Y-02/helpline':
    'Until you are 18 you can also call the Kindertelefoon (helpline for children): 0800-0432. You can do that without giving your name.',
  'Y-03/question': 'May I come alone?',
  'Y-03/safe': 'You may ask a question yourself. Also ask if you can come alone.',
  'Y-03/age': 'Ask if your age makes a difference.',
  'Y-03/friend': 'Are you afraid to come alone? Ask if you may bring somebody, such as a friend or your mentor.',
  'Y-04/question': 'Can it go through school? And does my school hear about it then?',
  'Y-04/way': 'Yes, you can get to this team through school too.',
  'Y-04/safe': 'Talk to somebody at school you trust, such as your mentor. Ask who else can help you.',
  'Y-04/mentor': 'Start with somebody at school you trust, such as your mentor.',
  'Y-04/tell': 'First ask: “What does my school hear about this? And my parents?”',
  'Y-04/lesson': 'Do you have lessons at the time of the talk? Ask if it can be at another moment.',
  'Y-05/question': 'I am turning 18. What changes about money?',
  'Y-05/safe':
    'A few months before your birthday, ask what you must arrange yourself. Think of health insurance (zorgverzekering), school and work.',
  'Y-05/unpaid': 'Is there something you cannot pay? Or a letter you do not get? Feel free to ask for help.',
  'Y-05/sign':
    'Does somebody want you to sign something, such as a subscription or a loan? First ask an adult you trust.',
  'Y-05/advice': 'You can ask for advice about money here:',
  'Y-05/ask-advice': 'Also ask who can give you advice about money.',

  // What everybody asks, with words and examples of young people.
  'T-43/question': 'May I ask for help myself?',
  'T-43/safe': 'Yes. Even when you are still young, you may ask a question yourself.',
  'T-02/safe': 'Not sure? Just ask. A small question is a question too.',
  'T-02/doubt': 'Not sure if that means you? Just ask. A small question is a question too.',
  'T-05/safe':
    'Young people have questions about, for example, school, money, stress, rows at home or a place to live. Ask what this team can help with.',
  'T-05/together': 'Do you have more questions? You may ask them all.',
  'T-04/safe': 'Ask beforehand if it costs money, and who pays for it. You only need to choose once you know.',
  'T-09/safe': 'You may say where you would like to talk, such as at school or outside. Ask what is possible.',
  'T-15/question': 'Do I have to translate for my parents?',
  'T-15/safe':
    'Translating for your parents can be hard. You may say that you would rather not do it. Ask the team what else is possible.',
  'T-15/confidant': 'An adult you and your parents trust may do it.',
  'T-15/no-confidant': 'With this team somebody you know cannot do it.',
  'T-15/choose': 'You may say who you do and do not want there.',
  'T-18/pace': 'You do not have to tell everything straight away. You may also ask for a break.',
  'T-23/safe': 'You may say what you want, and what you do not agree with.',
  'T-24/question': 'Will they take me away from home if I tell something?',
  'T-24/safe': 'Many young people are afraid of this. That is understandable.',
  'T-25/question': 'It is not safe at home. What can I do?',
  'T-25/advice':
    'For advice you can call Veilig Thuis (Safe at Home): 0800-2000. Until you are 18 you can also call the Kindertelefoon (helpline for children): 0800-0432. You can do that without giving your name.',
  'T-27/safe':
    'In the first talk, ask what is written down and who may see it. Also ask what your parents and your school hear.',
  'T-29/safe': 'No. Many young people talk to a psychologist or a doctor when they are stressed or feel bad.',
  'T-29/choice': 'You may say yourself if you want this, and when.',
  'T-31/question': 'What if somebody from school sees that I ask for help?',
  'T-31/safe': 'You do not have to tell your class and your friends that you are in contact with the team.',
  'T-31/ask-contact': 'You can ask to meet somewhere else. Also say when you can take a call without others listening.',
  'T-32/safe':
    'Would you like to bring somebody, such as a friend, your sister or your mentor? Tell the team beforehand.',
  'T-33/known':
    'Do you know somebody at school, at your sports club or in the youth centre? They may know the way too.',
  'T-35/question': 'Can I also just do something fun, such as sport or music?',
  'T-35/safe': 'You do not have to need help to join in.',
  'T-38/stop': 'You may also say that you want to stop again.',
  'story/T-24': 'If you tell something about home, they take you away from there.',
};
