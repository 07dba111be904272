import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const goesWrong: TopicTexts = {
  'T-36': {
    question: 'I si e tim no por yuda mi?',
    lines: {
      together: 'Anto un hende di e tim ta tuma kontakto huntu ku bo ku otro yudansa.',
      'team-calls': 'Anto e tim ta bèl otro yudansa pa bo.',
      'gives-contact': 'Anto e tim ta bisa bo ken bo por bèl.',
      safe: 'Anto puntra ken si por. Puntra tambe si un hende por bèl ei promé pa bo.',
      'follow-up': 'Despues e tim ta puntra bo si a logra.',
      'ask-back': 'Puntra tambe serka ken bo por bolbe si no ta logra.',
    },
    review,
  },
  'T-37': {
    question: 'Kiko mi por hasi si mi no ta di akuerdo òf si nan a trata mi malu?',
    lines: {
      safe: 'Bo por bisa si bo ta sinti ku algu no ta bon. Bo por pidi un otro persona tambe.',
      complaint: 'Bo por entregá un keho (klacht) tambe. Puntra kon esei ta bai i ken por yuda bo.',
      decision: 'Bo ta haña un karta ku un desishon? Wak mesora te ki dia bo por protestá (bezwaar).',
      route: 'Bo por entregá un keho (klacht) tambe. Asina esei ta bai aki:',
      independent: 'E yudansa aki no ta dependé di e tim:',
      'ask-help': 'Puntra tambe ken por yuda bo.',
      confidant: 'Bo por papia ku e persona di konfiansa (vertrouwenspersoon) aki tambe:',
    },
    review,
  },
  'T-38': {
    question: 'Ántes mi a haña mal yudansa. Dikon lo mi purba atrobe?',
    lines: {
      safe: 'Ta komprendibel ku bo ta kouteloso.',
      here: 'Asina bo por kuminsá chikitu ku e tim aki:',
      small: 'Bo por kuminsá chikitu, por ehèmpel ku un pregunta.',
      stop: 'Abo mes ta pidi yudansa? Anto bo por stòp tambe.',
    },
    review,
  },
  'T-39': {
    question: 'Kiko ta pasa ku mi datonan si mi stòp?',
    lines: {
      safe: 'Bo por puntra kua datonan tokante bo ta keda wardá, i pa kuantu tempu.',
      retention: 'Esaki e tim ta bisa tokante kuantu tempu e ta warda dato:',
      how: 'Asina bo por mira, koregí òf laga kita bo datonan:',
      rights: 'Bo por pidi tambe pa mira, koregí òf kita nan.',
      'not-all': 'No por kita tur kos. Anto puntra dikon nò.',
    },
    review,
  },
  'T-40': {
    question: 'Kon mi por kambia òf stòp mi sita òf mi petishon?',
    lines: {
      safe: 'Laga e tim sa kiko bo ke kambia òf stòp.',
      phone: 'Bèl {contact.phone}.',
      ask: 'Puntra na ken bo por pasa esei.',
      how: 'Asina tambe ta posibel:',
    },
    review,
  },
  'T-41': {
    question: 'I si mi tin mester di yudansa awor mesora?',
    lines: {
      safe: 'Tin peliger direkto? Bèl 112.',
      doctor: 'Bo tin mester di un dòkter lihé? Bèl bo dòkter di kas (huisarts) òf e dòkter di warda (huisartsenpost).',
      numbers: 'Otro numbernan:',
      'not-the-form': 'No usa e formulario pa laga bèl bo bèk pa esaki.',
    },
    review,
  },
};
