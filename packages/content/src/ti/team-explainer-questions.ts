import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'ti',
  groups: {
    about: {
      title: 'ናይ ከባቢ ጉጅለ እንታይ እዩ?',
      questions: {
        'T-01': { question: 'ናይ ከባቢ ጉጅለ (wijkteam) እንታይ እዩ?', review },
        'T-02': { question: 'እቲ ናይ ከባቢ ጉጅለ ንዓይ እውን ድዩ?', review },
        'T-03': { question: 'ምስ እምነተይ፣ ጾታዊ ዝንባለይ ወይ ስንክልናይ እውን ቅቡል ድየ?', review },
        'T-05': { question: 'እቲ ጉጅለ ብምንታይ ክሕግዘኒ ይኽእል?', review },
        'T-06': { question: 'እቲ ጉጅለ እንታይ ኣይገብርን?', review },
        'T-04': { question: 'ገንዘብ የኽፍል ድዩ?', review },
        'T-20': { question: '“ናይ ገዛእ ርእሲ ሓይሊ” (eigen kracht) እንታይ እዩ? ባዕለይ ድየ ክፈትሖ ዘለኒ?', review },
      },
    },
    contact: {
      title: 'ርክብ ምስቲ ጉጅለ',
      questions: {
        'T-07': { question: 'ምስቲ ጉጅለ ብኸመይ እራኸብ?', review },
        'T-08': { question: 'ነቲ ጉጅለ ምሸት ወይ ቀዳምን ሰንበትን ክረኽቦ እኽእል ድየ?', review },
        'T-09': { question: 'ሓደ ሰብ ናብ ገዛይ ይመጽእ ድዩ፣ ወይስ ኣብ ካልእ ቦታ ይከኣል?', review },
        'T-10': { question: 'እቲ ጉጅለ ክሳብ ክንደይ ብቕልጡፍ ይሕግዝ?', review },
        'T-11': { question: 'እንታይ ሒዘ ክመጽእ ኣለኒ?', review },
        'T-12': { question: 'ሓደ ቀዋሚ ዝራኸበኒ ሰብ ክረክብ ድየ?', review },
      },
    },
    language: {
      title: 'ቋንቋን ተርጓሚን',
      questions: {
        'T-13': { question: 'ቁሩብ ሆላንድኛ ጥራይ እየ ዝዛረብ። ይከኣል ድዩ?', review },
        'T-14': { question: 'ተርጓሚ ክመጽእ ይኽእል ድዩ?', review },
        'T-15': { question: 'ውላደይ ወይ ጎረቤተይ ክትርጉሙለይ ይፍቀድ ድዩ?', review },
        'T-16': { question: 'ብቋንቋይ ክጽሕፍ ወይ ናይ ድምጺ መልእኽቲ ክገድፍ እኽእል ድየ?', review },
        'T-17': { question: 'ምስ ጓል ኣንስተይቲ፣ ምስ ወዲ ተባዕታይ ወይ ቋንቋይ ምስ ዝዛረብ ሰብ ክዛረብ ክሓትት እኽእል ድየ?', review },
      },
    },
    'what-happens': {
      title: 'እንታይ ይግበር?',
      questions: {
        'T-18': { question: 'ኣብቲ ቀዳማይ ዝርርብ እንታይ ይግበር?', review },
        'T-19': { question: 'ኣየኖት ሕቶታት ክሕተት እየ? ንኹሉ ክምልስ ኣለኒ ድዩ?', review },
        'T-21': { question: 'ቅጥዕታት ክመልእ ኣለኒ ድዩ?', review },
        'T-22': { question: 'ክንደይ ግዜ ይወስድ?', review },
        'T-23': { question: 'እንታይ ከም ዝግበር ባዕለይ ክውስን እኽእል ድየ?', review },
        'T-43': { question: 'መንእሰይ እየ። ባዕለይ ሓገዝ ክሓትት እኽእል ድየ?', review },
      },
    },
    fears: {
      title: 'ሰባት ዝሻቐሉሉ ነገራት',
      questions: {
        'T-24': { question: 'ደቀይ ካባይ ክወስዱዎም ይኽእሉ ድዮም?', review },
        'T-25': { question: 'ኣብ ገዛ ድሕነት እንተዘየለ እንታይ ይኸውን?', review },
        'T-26': { question: 'ደገፍ ገንዘበይ (uitkering) ከይተቛረጸ ብዛዕባ ገንዘብ ክነግር እኽእል ድየ?', review },
        'T-27': { question: 'ዝነግሮ መን ይርእዮ? ምስጢር ኮይኑ ይተርፍ ድዩ?', review },
        'T-28': { question: 'መበቆለይ ወይ እምነተይ ይጸሓፍ ድዩ?', review },
        'T-29': { question: 'ምስ ክኢላ ስነ-ኣእምሮ (psycholoog) እንተተዛሪበ ዕቡድ ድየ?', review },
        'T-30': { question: 'እቲ ጉጅለ ንምምሕዳር ከተማ ወይ ንፖሊስ ነገራት የመሓላልፍ ድዩ?', review },
        'T-31': { question: 'ሓገዝ ክሓትት ከለኹ ዝፈልጦ ሰብ እንተርእዩኒኸ?', review },
        'T-42': { question: 'ብዘይ ናይ መንበሪ ፍቓድ (verblijfsvergunning) ወይ BSN ሓገዝ ክሓትት እኽእል ድየ?', review },
      },
    },
    people: {
      title: 'ኣብ ዙርያይ ዘለዉ ሰባት',
      questions: {
        'T-32': { question: 'ሰብ ሒዘ ክመጽእ እኽእል ድየ?', review },
        'T-44': { question: 'ኣባል ናይቲ ጉጅለ ዘይኮነ፣ ምሳይ ክሓስብ ዝኽእል መን ኣሎ?', review },
        'T-33': { question: 'ኣብ ከባቢየይ መን ክሕግዘኒ ወይ ገለ ክገልጸለይ ይኽእል?', review },
        'T-34': { question: 'ሰብ ክድውለለይ ወይ ቅጥዒ ክመልኣለይ ይኽእል ድዩ?', review },
        'T-35': { question: 'ዘሐጉስ ነገር ጥራይ ክገብር ወይ ምስ ሰባት ክራኸብ እውን እኽእል ድየ?', review },
      },
    },
    'goes-wrong': {
      title: 'ጽቡቕ እንተዘይከይዱ',
      questions: {
        'T-36': { question: 'እቲ ጉጅለ ክሕግዘኒ እንተዘይክኢሉኸ?', review },
        'T-37': { question: 'እንተዘይተሰማሚዐ ወይ ብሕማቕ እንተተታሒዘ እንታይ ክገብር እኽእል?', review },
        'T-38': { question: 'ቅድሚ ሕጂ ሕማቕ ሓገዝ ረኺበ። ንምንታይ ደጊመ ክፍትን?', review },
        'T-39': { question: 'እንተ ኣቋሪጸ ሓበሬታይ እንታይ ይኸውን?', review },
        'T-40': { question: 'ቆጸራይ ወይ ሕቶይ ብኸመይ ክቕይር ወይ ከቋርጽ እኽእል?', review },
        'T-41': { question: 'ሕጂ ብቕጽበት ሓገዝ እንተደልየኒኸ?', review },
      },
    },
  },
};
