import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Hende den e tim aki ta papia: {languages.team}.',
    safe: 'Bo por puntra: «Bo por papia mas pokopoko?» Òf: «Bo por skirbi esei?» Bo no ta komprondé? Bisa esei trankil.',
    slowly:
      'Bo por puntra tambe: «Bo por papia mas pokopoko?» Òf: «Bo por skirbi esei?» Bo no ta komprondé? Bisa esei trankil.',
    plain: 'E tim tin splikashon tambe den idioma fásil òf ku plachi.',
  },
  'T-14': {
    how: 'Sí, un intérprete por partisipá: {interpreter.how}.',
    yes: 'Sí, un intérprete por partisipá.',
    no: 'Nò, e tim aki no tin intérprete.',
    safe: 'Puntra e tim si un intérprete por bini òf por tradusí via telefòn.',
    free: 'Bo no ta paga e intérprete.',
    pays: 'Abo mes ta paga e intérprete. Puntra di antemano kuantu esei ta kosta.',
    'ask-cost': 'Puntra di antemano ken ta paga e intérprete.',
    alternative: 'Esaki si ta posibel:',
    'ask-alternative': 'Puntra kiko si ta posibel.',
    call: 'Bo por bèl tambe si bo no tin intérprete ainda.',
  },
  'T-15': {
    'no-children': 'E tim aki no ta pidi mucha pa tradusí.',
    safe: 'Pa un mucha tradusí ta hopi bia pisá. Puntra e tim kiko mas ta posibel.',
    interpreter: 'Un intérprete por partisipá. Puntra pa esei.',
    alternative: 'Esaki si ta posibel:',
    'ask-instead': 'Puntra e tim kiko mas ta posibel.',
    confidant: 'Un adulto ku bo ta konfia por tradusí pa bo.',
    'no-confidant': 'Serka e tim aki un konosí no por tradusí pa bo.',
    choose: 'Bo por bisa ken bo ke pa ta presente i ken nò. Bo ta preferá niun konosí? Bisa esei trankil.',
  },
  'T-16': {
    languages: 'Bo por skirbi den e idiomanan aki: {languages.readable}.',
    safe: 'Bo por skirbi loke bo ke bisa, den bo mes idioma tambe. Puntra si e tim por lesa esei.',
    'ask-other': 'Bo ta preferá di skirbi den un otro idioma? Puntra kiko ta posibel.',
    voice: 'Bo por laga un mensahe di bos tambe.',
    'no-voice': 'Mensahe di bos no ta posibel serka e tim aki.',
    'ask-voice': 'Bo ta preferá di laga un mensahe di bos? Puntra si ta posibel.',
  },
  'T-17': {
    safe: 'Bo por bisa ku ken bo ta preferá di papia. Bo por bisa tambe ku ken bo ta preferá di no papia.',
    possible: 'Esaki ta posibel serka e tim aki:',
    ask: 'Puntra kiko ta posibel.',
  },
};
