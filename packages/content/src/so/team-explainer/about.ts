import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Kooxda xaafaddu (wijkteam) waa koox dad ah oo xaafadda ka shaqeeya. Dadka deggan ayay caawiyaan, ama gargaar bay u diyaariyaan. Waxa ay koox walba sida saxda ah u qabato meel kasta isku mid kuma aha.',
    name: 'Halkan kooxda magaceedu waa {team.name}.',
    helps: 'Dadka kooxdan ka tirsan ayaa ku caawiya.',
    arranges: 'Kooxdani waxay kuu diyaarisaa gargaar dad kale ka yimaada.',
    both: 'Dadka kooxdan ka tirsan ayaa ku caawiya. Waxay sidoo kale diyaariyaan gargaar dad kale ka yimaada.',
    'run-by': 'Kooxdu waxay ka tirsan tahay: {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Kooxdani cidda ay u shaqayso iyo meesha: {team.target}, {team.area}.',
    target: 'Kooxdani cidda ay u shaqayso: {team.target}.',
    safe: 'Ma hubtid miyaa? Si fudud ayaad u weydiin kartaa. Su’aal yar iyaduna waa su’aal.',
    doubt:
      'Ma hubtid miyaa in taasi adiga ku khuseyso? Si fudud ayaad u weydiin kartaa. Su’aal yar iyaduna waa su’aal.',
    outside: 'Meel kale ma degan tahay? Kooxdu arrintaas waxay ka leedahay:',
  },
  'T-03': {
    safe: 'Takoorku Nederland waa ka mamnuuc. Ma dareemaysaa in si ka duwan dadka kale laguula dhaqmay? Waad sheegi kartaa.',
    'stands-for': 'Kooxdu lafteedu waxay ka leedahay in dadka si siman loola dhaqmo:',
    report: 'Takoorka halkan ayaad ku soo sheegi kartaa:',
    'ask-report':
      'Takoorka waad soo sheegi kartaa sidoo kale. Degmo kasta (gemeente) waa inay taas u lahaataa xarun madax bannaan.',
    building: 'Kooxdu waxay ka leedahay gelitaanka dhismaha:',
    'ask-building': 'Wax ma u baahan tahay, sida wiish (lift) ama caawin xagga akhriska ah? Weydii waxa suurtagal ah.',
  },
  'T-05': {
    domains: 'Kooxdan waxaad weydiin kartaa su’aalo ku saabsan: {team.domains}.',
    safe: 'Kooxaha xaafadaha waxaa la weydiiyaa su’aalo ku saabsan, tusaale ahaan, lacagta, guriyeynta, caafimaadka, shaqada, dugsiga, barbaarinta carruurta, badqabka iyo ka qaybgalka bulshada. Weydii waxa kooxdani ku caawin karto.',
    together: 'Ma qabtaa su’aalo badan isla mar? Waad isku sheegi kartaa dhammaantood.',
  },
  'T-06': {
    safe: 'Kooxdu wax walba ma diyaarin karto. Weydii cidda samayn karta.',
    elsewhere: 'Waxan kooxdu ma qabato. Halkan ayaad u tegi kartaa:',
  },
  'T-04': {
    free: 'Gargaarka kooxda lafteeda waxba kaagama kaco.',
    sometimes: 'Mararka qaarkood gargaarku lacag buu ku kacaa. Hore u weydii inta ay tahay.',
    safe: 'Hore u weydii haddii gargaarku lacag ku kaco, iyo inta ay tahay. Inaad wax doorato waxaa loo baahan yahay oo keliya marka aad taas ogaato.',
    'follow-up': 'Ma heshaa gargaar kale intaas ka dib? Degmadu (gemeente) waxay ka leedahay kharashka:',
    'ask-follow-up': 'Gargaarka kale lacag buu ku kici karaa. Hore u weydii inta ay tahay.',
  },
  'T-20': {
    'first-help': 'Uma baahnid inaad wax walba keligaa qabato. Kooxdu marka hore waxay kaa caawisaa:',
    safe: '«Awooddaada» (eigen kracht) macnaheedu ma aha in ay waajib kugu tahay inaad wax walba keligaa qabato.',
    meaning:
      '«Awooddaada» macnaheedu waa: in wadajir loo eego waxa aad adigu rabto oo aad awooddo. Iyo cidda kaa caawin karta. Ujeeddadu waa in gargaarku noloshaada ku habboonaado. Ma jirtaa wax kuu hirgeli waayay? Markaas sheeg.',
    how: 'Sidan ayay kooxdani u samaysaa:',
  },
};
