import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'E promé kòmbersashon ta dura generalmente {firstTalk.minutes} minüt.',
    safe: 'Bo no tin ku konta tur kos mesora. Bo por puntra kuantu tempu e ta dura i ken ta presente.',
    pace: 'Bo no tin ku konta tur kos mesora.',
    present: 'E hendenan aki ta presente:',
    'ask-present': 'Bo por puntra ken ta presente.',
  },
  'T-19': {
    safe: 'Na kada pregunta bo por puntra bèk: «Dikon bo ke sa esei?»',
    pace: 'Bo no tin ku konta tur kos di un biaha.',
    required: 'E preguntanan aki e tim mester hasi si:',
    ask: 'Puntra kua kontesta ta di bèrdat nesesario. Puntra tambe kiko ta pasa si bo no kontestá.',
  },
  'T-21': {
    which: 'Tin bia sí. Ta trata di e formularionan aki:',
    safe: 'Puntra si tin formulario, i kua.',
    help: 'Bo por haña e yudansa aki pa yena nan:',
    'ask-help': 'Puntra tambe si un hende ta yuda bo yena.',
    paper: 'Yena riba papel tambe ta posibel.',
    'no-paper': 'Yena riba papel no ta posibel. Bo no tin kòmpiuter? Puntra kiko ta posibel e ora ei.',
    meaning: 'Bo no ta komprondé un pregunta? Puntra kiko e ta nifiká, promé ku bo manda e formulario.',
  },
  'T-22': {
    safe: 'Esei no ta igual pa tur hende. Puntra e tim kuantu tempu mas o ménos e ta dura.',
    waiting: 'Pa otro yudansa tin bia bo mester warda. Asina ta awor:',
    'ask-waiting': 'Bo tin mester di otro yudansa despues? Puntra kuantu tempu bo mester warda riba dje.',
    'write-down': 'Puntra tambe si un hende ta skirbi kiko ta pasa, i ki ora. Asina bo sa na ki punto bo ta.',
  },
  'T-23': {
    safe: 'Abo mes ta pidi yudansa? Anto bo por bisa nò na un proposishon.',
    'ask-no': 'Puntra tambe kiko ta pasa si bo bisa nò. Tin bia esei tin konsekuensia.',
    voluntary: 'Esaki e tim ta bisa tokante loke abo mes por skohe:',
    who: 'Asina nan ta disidí riba yudansa:',
    'ask-who': 'Puntra ken ta disidí riba e yudansa ku bo ta haña.',
  },
  'T-43': {
    safe: 'Sí. Tambe si bo ta hóben, bo por hasi un pregunta abo mes.',
    ages: 'Di 12 te 16 aña bo ta disidí riba yudansa huntu ku bo mayornan. For di 16 aña generalmente abo mes ta disidí. Tin eksepshon.',
    parents: 'Esaki e tim ta bisa tokante loke bo mayornan ta tende:',
    'ask-parents': 'Puntra promé: «Mi mayornan mester sa esaki? Kiko bo ta konta nan?»',
    confidant: 'Bo por papia ku e persona di konfiansa (vertrouwenspersoon) aki:',
    helpline: 'Te ku 18 aña bo por bèl Kindertelefoon (liña pa mucha) tambe: 0800-0432. Por sin bisa bo nòmber.',
  },
};
