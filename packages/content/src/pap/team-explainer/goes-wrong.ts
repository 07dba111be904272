import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Anto un hende di e tim ta tuma kontakto huntu ku bo ku otro yudansa.',
    'team-calls': 'Anto e tim ta bèl otro yudansa pa bo.',
    'gives-contact': 'Anto e tim ta bisa bo ken bo por bèl.',
    safe: 'Anto puntra ken si por. Puntra tambe si un hende por bèl ei promé pa bo.',
    'follow-up': 'Despues e tim ta puntra bo si a logra.',
    'ask-back': 'Puntra tambe serka ken bo por bolbe si no ta logra.',
  },
  'T-37': {
    safe: 'Bo por bisa si bo ta sinti ku algu no ta bon. Bo por pidi un otro persona tambe.',
    complaint: 'Bo por entregá un keho (klacht) tambe. Puntra kon esei ta bai i ken por yuda bo.',
    decision: 'Bo ta haña un karta ku un desishon? Wak mesora te ki dia bo por protestá (bezwaar).',
    route: 'Bo por entregá un keho (klacht) tambe. Asina esei ta bai aki:',
    independent: 'E yudansa aki no ta dependé di e tim:',
    'ask-help': 'Puntra tambe ken por yuda bo.',
    confidant: 'Bo por papia ku e persona di konfiansa (vertrouwenspersoon) aki tambe:',
  },
  'T-38': {
    safe: 'Ta komprendibel ku bo ta kouteloso.',
    here: 'Asina bo por kuminsá chikitu ku e tim aki:',
    small: 'Bo por kuminsá chikitu, por ehèmpel ku un pregunta.',
    stop: 'Abo mes ta pidi yudansa? Anto bo por stòp tambe.',
  },
  'T-39': {
    safe: 'Bo por puntra kua datonan tokante bo ta keda wardá, i pa kuantu tempu.',
    retention: 'Esaki e tim ta bisa tokante kuantu tempu e ta warda dato:',
    how: 'Asina bo por mira, koregí òf laga kita bo datonan:',
    rights: 'Bo por pidi tambe pa mira, koregí òf kita nan.',
    'not-all': 'No por kita tur kos. Anto puntra dikon nò.',
  },
  'T-40': {
    safe: 'Laga e tim sa kiko bo ke kambia òf stòp.',
    phone: 'Bèl {contact.phone}.',
    ask: 'Puntra na ken bo por pasa esei.',
    how: 'Asina tambe ta posibel:',
  },
  'T-41': {
    safe: 'Tin peliger direkto? Bèl 112.',
    doctor: 'Bo tin mester di un dòkter lihé? Bèl bo dòkter di kas (huisarts) òf e dòkter di warda (huisartsenpost).',
    numbers: 'Otro numbernan:',
    'not-the-form': 'No usa e formulario pa laga bèl bo bèk pa esaki.',
  },
};
