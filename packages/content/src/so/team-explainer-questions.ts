import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'so',
  groups: {
    about: {
      title: 'Waa maxay kooxda xaafaddu?',
      questions: {
        'T-01': { question: 'Waa maxay kooxda xaafaddu (wijkteam)?', review },
        'T-02': { question: 'Kooxda xaafaddu aniga ma ii tahay sidoo kale?', review },
        'T-03': {
          question: 'Ma la i soo dhoweynayaa, xitaa diintayda, dareenkayga jinsiga ama naafonimadayda?',
          review,
        },
        'T-05': { question: 'Maxay kooxdu igu caawin kartaa?', review },
        'T-06': { question: 'Maxaanay kooxdu qaban?', review },
        'T-04': { question: 'Lacag ma ku kacaysaa?', review },
        'T-20': { question: 'Waa maxay «awooddaada» (eigen kracht)? Ma waa inaan anigu xalliyo dhibka?', review },
      },
    },
    contact: {
      title: 'La xiriirka kooxda',
      questions: {
        'T-07': { question: 'Sideen kooxda ula xiriiraa?', review },
        'T-08': { question: 'Kooxda ma la xiriiri karaa fiidkii ama dhammaadka toddobaadka?', review },
        'T-09': { question: 'Qof ma gurigayga ayuu imanayaa, mise meel kale ayay noqon kartaa?', review },
        'T-10': { question: 'Intee dhaqso ah ayay kooxdu u caawisaa?', review },
        'T-11': { question: 'Maxaan la imaadaa?', review },
        'T-12': { question: 'Ma helayaa hal qof oo joogto ah oo aan la xiriiro?', review },
      },
    },
    language: {
      title: 'Luqadda iyo turjubaanka',
      questions: {
        'T-13': { question: 'Af-Nederland wax yar baan ku hadlaa. Ma dhib baa?', review },
        'T-14': { question: 'Turjubaan ma iman karaa?', review },
        'T-15': { question: 'Ilmahaygu ama deriskaygu ma ii turjumi karaa?', review },
        'T-16': { question: 'Ma ku qori karaa afkayga, mise cod baan duubi karaa?', review },
        'T-17': { question: 'Ma codsan karaa qof dumar ah, nin, ama qof afkayga ku hadla?', review },
      },
    },
    'what-happens': {
      title: 'Maxaa dhaca?',
      questions: {
        'T-18': { question: 'Maxaa ka dhaca wadahadalka koowaad?', review },
        'T-19': { question: 'Su’aalo noocee ah ayaa la i weydiinayaa? Ma waajib baa inaan kulli ka jawaabo?', review },
        'T-21': { question: 'Ma waajib baa inaan foomam buuxiyo?', review },
        'T-22': { question: 'Intee ayay qaadanaysaa?', review },
        'T-23': { question: 'Anigu ma go’aansan karaa waxa dhacaya?', review },
        'T-43': { question: 'Waan da’ yarahay. Ma codsan karaa caawin anigu?', review },
      },
    },
    fears: {
      title: 'Waxa dadku ka walaacaan',
      questions: {
        'T-24': { question: 'Carruurtayda ma la iga qaadi karaa?', review },
        'T-25': { question: 'Maxaa dhacaya haddii guriga aan la badqabin?', review },
        'T-26': {
          question: 'Ma ka hadli karaa lacagta iyadoo aan gargaarkayga lacageed (uitkering) la joojin?',
          review,
        },
        'T-27': { question: 'Yaa arkaya waxa aan sheego? Sir ma ahaanayaa?', review },
        'T-28': { question: 'Ma la qoraa meesha aan ka soo jeedo ama diintayda?', review },
        'T-29': { question: 'Haddii aan cilmi-nafsi yaqaan la hadlo, ma waalanahay?', review },
        'T-30': { question: 'Kooxdu wax ma u gudbisaa degmada ama booliska?', review },
        'T-31': { question: 'Ka warran haddii qof aan aqaan arko inaan caawin codsanayo?', review },
        'T-42': {
          question: 'Caawin ma codsan karaa anigoon lahayn sharci deganaansho (verblijfsvergunning) ama BSN?',
          review,
        },
      },
    },
    people: {
      title: 'Dadka igu wareegsan',
      questions: {
        'T-32': { question: 'Qof ma la iman karaa?', review },
        'T-44': { question: 'Yaa ila fekeri kara oo aan kooxda ka tirsanayn?', review },
        'T-33': { question: 'Yaa xaafaddayda i caawin kara ama wax ii sharxi kara?', review },
        'T-34': { question: 'Qof ma ii wici karaa ama foom ma ii buuxin karaa?', review },
        'T-35': { question: 'Ma samayn karaa wax lagu farxo oo keliya, ama dad ma la kulmi karaa?', review },
      },
    },
    'goes-wrong': {
      title: 'Marka ay wax fiicnaan waayaan',
      questions: {
        'T-36': { question: 'Ka warran haddii aanay kooxdu i caawin karin?', review },
        'T-37': { question: 'Maxaan samayn karaa haddii aanan raacsanayn ama si xun la iila dhaqmay?', review },
        'T-38': { question: 'Hore waxaan u helay caawin xun. Maxaan mar kale isugu dayayaa?', review },
        'T-39': { question: 'Maxaa ku dhacaya xogtayda haddii aan joojiyo?', review },
        'T-40': { question: 'Sideen u beddeli karaa ama u joojin karaa ballantayda ama codsigayga?', review },
        'T-41': { question: 'Ka warran haddii aan isla hadda caawin u baahanahay?', review },
      },
    },
  },
};
