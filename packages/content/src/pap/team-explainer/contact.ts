import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Akibou ta para kon bo por tuma kontakto ku e tim aki.',
    ways: 'Asina ta posibel: {waysIn}.',
    ask: 'Puntra e tim kua manera ta pas mihó pa bo.',
    outreach: 'E tim ta traha pafó di ofisina tambe, den bario.',
    'no-outreach': 'E tim mes no ta bai den bario. Bo no por bini? Puntra e tim kiko ta posibel e ora ei.',
    'ask-outreach': 'Bo no por bini? Puntra e tim kiko ta posibel e ora ei.',
    places: 'Aki bo por topa un hende di e tim:',
  },
  'T-08': {
    evening: 'Sí, anochi ta posibel: {hours.evening}.',
    weekend: 'Sí, den wikènt ta posibel: {hours.weekend}.',
    neither: 'Nò. Anochi i den wikènt e tim no tei. Bo no por den dia? Bisa esei i puntra kiko ta posibel.',
    'evening-none': 'Anochi e tim no tei. Bo no por den dia? Bisa esei i puntra kiko ta posibel.',
    'weekend-none': 'Den wikènt e tim no tei. Bo no por den dia? Bisa esei i puntra kiko ta posibel.',
    safe: 'Bo no por den dia? Bisa esei trankil i puntra kiko ta posibel.',
    'weekend-too': 'Den wikènt tambe ta posibel: {hours.weekend}.',
    'no-weekend': 'Den wikènt e tim no tei.',
    'no-evening': 'Anochi e tim no tei.',
  },
  'T-09': {
    places: 'Bo por skohe unda bo ta papia. Esakinan ta e posibilidatnan: {meetingPlaces}.',
    safe: 'Bo por bisa unda bo ta preferá di papia. Puntra si por ta otro kaminda ku na kas.',
    say: 'Bisa trankil kiko bo ta preferá.',
    home: 'Tin bia un kòmbersashon na kas ta nesesario. Esaki e tim ta bisa tokante esei:',
    'ask-home': 'Tòg e tim ke sita na kas? Puntra dikon. Puntra tambe kiko ta pasa si bo no ke esei.',
  },
  'T-10': {
    days: 'Generalmente bo ta tende algu {responseTime.workingDays}.',
    safe: 'Ta urgente? Bisa esei mesora. Asina e tim sa.',
    urgent: 'Esaki e tim ta bisa tokante pregunta urgente:',
    'say-so': 'Ta urgente? Bisa esei mesora.',
    danger: 'Tin peliger direkto? Bèl 112.',
  },
  'T-11': {
    nothing: 'Na e promé kòmbersashon bo no tin nodi di trese nada.',
    first: 'Trese esaki na e promé kòmbersashon:',
    safe: 'Puntra di antemano si bo mester trese algu.',
    later: 'Despues kisas bo tin mester di esaki:',
    'ask-later': 'Despues por tin mester di papel. Puntra kua.',
    difficult: 'Papelnan ta difísil pa bo? Bisa esei trankil. Puntra tambe ken por yuda bo.',
  },
  'T-12': {
    yes: 'Sí. Bo ta haña un persona di kontakto fiho. Puntra ken bo por bèl si e persona no tei.',
    usually: 'Generalmente sí. Tin bia un otro hende ta tuma over. Puntra ken bo por bèl e ora ei.',
    no: 'Nò. Tin bia bo ta papia ku un otro hende di e tim. Puntra ken bo por bèl, i kon.',
    safe: 'Puntra ken bo por bèl, i kon.',
  },
};
