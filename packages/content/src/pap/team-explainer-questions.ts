import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'pap',
  groups: {
    about: {
      title: 'Kiko ta e tim di bario?',
      questions: {
        'T-01': { question: 'Kiko ta un tim di bario (wijkteam)?', review },
        'T-02': { question: 'E tim di bario tei pa mi tambe?', review },
        'T-03': { question: 'Mi ta bon bini, tambe ku mi fe, orientashon òf limitashon?', review },
        'T-05': { question: 'Ku kiko e tim por yuda mi?', review },
        'T-06': { question: 'Kiko e tim no ta hasi?', review },
        'T-04': { question: 'E ta kosta plaka?', review },
        'T-20': { question: 'Kiko ta «forsa propio» (eigen kracht)? Mi mester solushoná esaki mi so?', review },
      },
    },
    contact: {
      title: 'Kontakto ku e tim',
      questions: {
        'T-07': { question: 'Kon mi ta yega na e tim?', review },
        'T-08': { question: 'Mi por aserká e tim anochi òf den wikènt?', review },
        'T-09': { question: 'Un hende ta bini serka mi na kas, òf por ta otro kaminda?', review },
        'T-10': { question: 'Kon lihé e tim ta yuda?', review },
        'T-11': { question: 'Kiko mi mester trese?', review },
        'T-12': { question: 'Mi ta haña un persona di kontakto fiho?', review },
      },
    },
    language: {
      title: 'Idioma i intérprete',
      questions: {
        'T-13': { question: 'Mi ta papia poko hulandes. Esei ta bon?', review },
        'T-14': { question: 'Un intérprete (tolk) por bini?', review },
        'T-15': { question: 'Mi yu òf mi bisiña por tradusí?', review },
        'T-16': { question: 'Mi por skirbi den mi mes idioma òf laga un mensahe di bos?', review },
        'T-17': { question: 'Mi por pidi pa un muhé, un hòmber, òf un hende ku ta papia mi idioma?', review },
      },
    },
    'what-happens': {
      title: 'Kiko ta pasa?',
      questions: {
        'T-18': { question: 'Kiko ta pasa den e promé kòmbersashon?', review },
        'T-19': { question: 'Kua pregunta mi ta haña? Mi mester kontestá tur?', review },
        'T-21': { question: 'Mi mester yena formulario?', review },
        'T-22': { question: 'Kuantu tempu e ta dura?', review },
        'T-23': { question: 'Ami mes por disidí kiko ta pasa?', review },
        'T-43': { question: 'Mi ta hóben. Mi por pidi yudansa mi mes?', review },
      },
    },
    fears: {
      title: 'Loke hende ta preokupá pa dje',
      questions: {
        'T-24': { question: 'Nan por kita mi yunan for di mi?', review },
        'T-25': { question: 'Kiko ta pasa si na kas no ta safe?', review },
        'T-26': { question: 'Mi por konta tokante plaka sin ku mi ayudo finansiero (uitkering) ta stòp?', review },
        'T-27': { question: 'Ken ta mira loke mi ta konta? E ta keda sekreto?', review },
        'T-28': { question: 'Nan ta skirbi mi orígen òf mi fe?', review },
        'T-29': { question: 'Mi ta loko si mi papia ku un sikólogo?', review },
        'T-30': { question: 'E tim ta pasa informashon pa gemeente òf polis?', review },
        'T-31': { question: 'I si un hende ku mi konosé mira ku mi ta pidi yudansa?', review },
        'T-42': { question: 'Mi por pidi yudansa sin pèrmit di estadia (verblijfsvergunning) òf BSN?', review },
      },
    },
    people: {
      title: 'Hende rònt di mi',
      questions: {
        'T-32': { question: 'Mi por trese un hende ku mi?', review },
        'T-44': { question: 'Ken por pensa huntu ku mi i no ta pertenesé na e tim?', review },
        'T-33': { question: 'Ken den mi bario por yuda mi òf splika mi algu?', review },
        'T-34': { question: 'Un hende por bèl pa mi òf yena un formulario pa mi?', review },
        'T-35': { question: 'Mi por hasi solamente algu dushi òf topa hende?', review },
      },
    },
    'goes-wrong': {
      title: 'Ora kos no ta bai bon',
      questions: {
        'T-36': { question: 'I si e tim no por yuda mi?', review },
        'T-37': { question: 'Kiko mi por hasi si mi no ta di akuerdo òf si nan a trata mi malu?', review },
        'T-38': { question: 'Ántes mi a haña mal yudansa. Dikon lo mi purba atrobe?', review },
        'T-39': { question: 'Kiko ta pasa ku mi datonan si mi stòp?', review },
        'T-40': { question: 'Kon mi por kambia òf stòp mi sita òf mi petishon?', review },
        'T-41': { question: 'I si mi tin mester di yudansa awor mesora?', review },
      },
    },
  },
};
