import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Un tim di bario (wijkteam) ta un grupo di hende den bario. Nan ta yuda habitantenan, òf ta regla yudansa pa nan. Loke un tim ta hasi eksaktamente no ta igual tur kaminda.',
    name: 'Aki e tim yama {team.name}.',
    helps: 'E hendenan di e tim aki ta yuda bo.',
    arranges: 'E tim aki ta regla yudansa di otro hende pa bo.',
    both: 'E hendenan di e tim aki ta yuda bo. Nan ta regla yudansa di otro hende tambe.',
    'run-by': 'E tim ta pertenesé na {team.runBy}.',
  },
  'T-02': {
    'target-area': 'E tim aki tei pa {team.target} den {team.area}.',
    target: 'E tim aki tei pa {team.target}.',
    safe: 'Bo no ta sigur? Bo por djis puntra. Un pregunta chikitu tambe ta un pregunta.',
    doubt: 'Bo no ta sigur si esei ta konta pa bo? Bo por djis puntra. Un pregunta chikitu tambe ta un pregunta.',
    outside: 'Bo ta biba otro kaminda? Esaki e tim ta bisa tokante esei:',
  },
  'T-03': {
    safe: 'Diskriminashon ta prohibí na Hulanda. Bo ta sinti ku nan ta trata bo otro? Bo por bisa esei.',
    'stands-for': 'Esaki e tim mes ta bisa tokante trato igual:',
    report: 'Bo por raportá diskriminashon aki:',
    'ask-report': 'Bo por raportá diskriminashon tambe. Kada gemeente mester tin un punto independiente pa esei.',
    building: 'Esaki e tim ta bisa tokante entrada na e edifisio:',
    'ask-building': 'Bo tin mester di algu, manera un lift òf yudansa pa lesa? Puntra kiko ta posibel.',
  },
  'T-05': {
    domains: 'Bo por hasi e tim aki pregunta tokante {team.domains}.',
    safe: 'Timnan di bario ta haña pregunta por ehèmpel tokante plaka, bibienda, salú, trabou, skol, kriansa di yu, seguridat i partisipashon den bario. Puntra ku kiko e tim aki por yuda.',
    together: 'Bo tin mas ku un pregunta? Bo por konta nan huntu.',
  },
  'T-06': {
    safe: 'Un tim no por regla tur kos. Puntra ken por.',
    elsewhere: 'Esaki e tim no ta hasi. Bo por bai aki pa esei:',
  },
  'T-04': {
    free: 'Yudansa di e tim mes no ta kosta bo nada.',
    sometimes: 'Tin bia yudansa ta kosta plaka. Puntra di antemano kuantu.',
    safe: 'Puntra di antemano si yudansa ta kosta plaka, i kuantu. Bo no tin nodi di skohe promé ku bo sa esei.',
    'follow-up': 'Despues bo ta haña otro yudansa? Esaki e gemeente ta bisa tokante e gastunan:',
    'ask-follow-up': 'Otro yudansa por kosta plaka. Puntra di antemano kuantu.',
  },
  'T-20': {
    'first-help': 'Bo no tin ku hasi tur kos bo so. Ku esaki e tim ta yuda promé:',
    safe: '«Forsa propio» (eigen kracht) no ta nifiká ku bo mester hasi tur kos bo so.',
    meaning:
      '«Forsa propio» ta nifiká: wak huntu kiko abo mes ke i por. I ken por yuda. E meta ta ku e yudansa ta pas ku bo bida. Algu no ta logra? Bisa esei.',
    how: 'Asina e tim aki ta hasi esei:',
  },
};
