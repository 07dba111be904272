import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const about: TopicTexts = {
  'T-01': {
    question: 'Waa maxay kooxda xaafaddu (wijkteam)?',
    lines: {
      safe: 'Kooxda xaafaddu (wijkteam) waa koox dad ah oo xaafadda ka shaqeeya. Dadka deggan ayay caawiyaan, ama gargaar bay u diyaariyaan. Waxa ay koox walba sida saxda ah u qabato meel kasta isku mid kuma aha.',
      name: 'Halkan kooxda magaceedu waa {team.name}.',
      helps: 'Dadka kooxdan ka tirsan ayaa ku caawiya.',
      arranges: 'Kooxdani waxay kuu diyaarisaa gargaar dad kale ka yimaada.',
      both: 'Dadka kooxdan ka tirsan ayaa ku caawiya. Waxay sidoo kale diyaariyaan gargaar dad kale ka yimaada.',
      'run-by': 'Kooxdu waxay ka tirsan tahay: {team.runBy}.',
    },
    review,
  },
  'T-02': {
    question: 'Kooxda xaafaddu aniga ma ii tahay sidoo kale?',
    lines: {
      'target-area': 'Kooxdani cidda ay u shaqayso iyo meesha: {team.target}, {team.area}.',
      target: 'Kooxdani cidda ay u shaqayso: {team.target}.',
      safe: 'Ma hubtid miyaa? Si fudud ayaad u weydiin kartaa. Su’aal yar iyaduna waa su’aal.',
      doubt:
        'Ma hubtid miyaa in taasi adiga ku khuseyso? Si fudud ayaad u weydiin kartaa. Su’aal yar iyaduna waa su’aal.',
      outside: 'Meel kale ma degan tahay? Kooxdu arrintaas waxay ka leedahay:',
    },
    review,
  },
  'T-03': {
    question: 'Ma la i soo dhoweynayaa, xitaa diintayda, dareenkayga jinsiga ama naafonimadayda?',
    lines: {
      safe: 'Takoorku Nederland waa ka mamnuuc. Ma dareemaysaa in si ka duwan dadka kale laguula dhaqmay? Waad sheegi kartaa.',
      'stands-for': 'Kooxdu lafteedu waxay ka leedahay in dadka si siman loola dhaqmo:',
      report: 'Takoorka halkan ayaad ku soo sheegi kartaa:',
      'ask-report':
        'Takoorka waad soo sheegi kartaa sidoo kale. Degmo kasta (gemeente) waa inay taas u lahaataa xarun madax bannaan.',
      building: 'Kooxdu waxay ka leedahay gelitaanka dhismaha:',
      'ask-building':
        'Wax ma u baahan tahay, sida wiish (lift) ama caawin xagga akhriska ah? Weydii waxa suurtagal ah.',
    },
    review,
  },
  'T-05': {
    question: 'Maxay kooxdu igu caawin kartaa?',
    lines: {
      domains: 'Kooxdan waxaad weydiin kartaa su’aalo ku saabsan: {team.domains}.',
      safe: 'Kooxaha xaafadaha waxaa la weydiiyaa su’aalo ku saabsan, tusaale ahaan, lacagta, guriyeynta, caafimaadka, shaqada, dugsiga, barbaarinta carruurta, badqabka iyo ka qaybgalka bulshada. Weydii waxa kooxdani ku caawin karto.',
      together: 'Ma qabtaa su’aalo badan isla mar? Waad isku sheegi kartaa dhammaantood.',
    },
    review,
  },
  'T-06': {
    question: 'Maxaanay kooxdu qaban?',
    lines: {
      safe: 'Kooxdu wax walba ma diyaarin karto. Weydii cidda samayn karta.',
      elsewhere: 'Waxan kooxdu ma qabato. Halkan ayaad u tegi kartaa:',
    },
    review,
  },
  'T-04': {
    question: 'Lacag ma ku kacaysaa?',
    lines: {
      free: 'Gargaarka kooxda lafteeda waxba kaagama kaco.',
      sometimes: 'Mararka qaarkood gargaarku lacag buu ku kacaa. Hore u weydii inta ay tahay.',
      safe: 'Hore u weydii haddii gargaarku lacag ku kaco, iyo inta ay tahay. Inaad wax doorato waxaa loo baahan yahay oo keliya marka aad taas ogaato.',
      'follow-up': 'Ma heshaa gargaar kale intaas ka dib? Degmadu (gemeente) waxay ka leedahay kharashka:',
      'ask-follow-up': 'Gargaarka kale lacag buu ku kici karaa. Hore u weydii inta ay tahay.',
    },
    review,
  },
  'T-20': {
    question: 'Waa maxay «awooddaada» (eigen kracht)? Ma waa inaan anigu xalliyo dhibka?',
    lines: {
      'first-help': 'Uma baahnid inaad wax walba keligaa qabato. Kooxdu marka hore waxay kaa caawisaa:',
      safe: '«Awooddaada» (eigen kracht) macnaheedu ma aha in ay waajib kugu tahay inaad wax walba keligaa qabato.',
      meaning:
        '«Awooddaada» macnaheedu waa: in wadajir loo eego waxa aad adigu rabto oo aad awooddo. Iyo cidda kaa caawin karta. Ujeeddadu waa in gargaarku noloshaada ku habboonaado. Ma jirtaa wax kuu hirgeli waayay? Markaas sheeg.',
      how: 'Sidan ayay kooxdani u samaysaa:',
    },
    review,
  },
};
