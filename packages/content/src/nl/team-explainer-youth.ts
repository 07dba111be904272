/**
 * The Dutch texts for young people, 12 to 23, where they differ from those with “je”. A line that needs a lawyer's approval
 * is not said in other words. Names as in `textUnits`.
 */
export const youth: Readonly<Record<string, string>> = {
  'group/youth': 'Vragen van jongeren',

  // What only young people ask.
  'Y-01/question': 'Wat mag ik zelf zeggen en vragen?',
  'Y-01/safe': 'Je mag zeggen wat jij wilt, en wat niet. Je mag ook vragen waarom iets gebeurt.',
  'Y-01/unclear':
    'Snap je iets niet? Vraag of iemand het anders uitlegt. Je mag ook vragen wat er over jou is opgeschreven.',
  'Y-01/ages':
    'Van 12 tot 16 jaar beslis je samen met je ouders over hulp. Vanaf 16 jaar beslis je meestal zelf. Er zijn uitzonderingen.',
  'Y-01/confidant': 'Met deze vertrouwenspersoon kun je praten:',
  'Y-01/ask-confidant': 'Praat je liever met iemand die niet bij het team hoort? Vraag naar een vertrouwenspersoon.',
  'Y-02/question': 'Horen mijn ouders wat ik vertel?',
  'Y-02/safe':
    'Vraag dat eerst: “Vertellen jullie dit aan mijn ouders? Wat wel en wat niet?” Kies daarna wat je vertelt.',
  'Y-02/parents': 'Dit zegt het team over wat je ouders horen:',
  'Y-02/hard': 'Vind je het moeilijk om het thuis te zeggen? Vraag of iemand je daarbij kan helpen.',
  'Y-02/helpline': 'Tot 18 jaar kun je ook de Kindertelefoon bellen: 0800-0432. Dat kan zonder je naam te zeggen.',
  'Y-03/question': 'Mag ik alleen komen?',
  'Y-03/safe': 'Je mag zelf een vraag stellen. Vraag ook of je alleen kunt komen.',
  'Y-03/age': 'Vraag of je leeftijd verschil maakt.',
  'Y-03/friend': 'Durf je niet alleen? Vraag of je iemand mag meenemen, zoals een vriend of je mentor.',
  'Y-04/question': 'Kan het via school? En hoort mijn school het dan?',
  'Y-04/way': 'Ja, via school kom je ook bij dit team.',
  'Y-04/safe': 'Praat met iemand op school die je vertrouwt, zoals je mentor. Vraag wie jou verder kan helpen.',
  'Y-04/mentor': 'Begin bij iemand op school die je vertrouwt, zoals je mentor.',
  'Y-04/tell': 'Vraag eerst: “Wat hoort mijn school hierover? En mijn ouders?”',
  'Y-04/lesson': 'Heb je les als het gesprek is? Vraag of het op een ander moment kan.',
  'Y-05/question': 'Ik word 18. Wat verandert er met geld?',
  'Y-05/safe':
    'Vraag een paar maanden voor je verjaardag wat je zelf moet regelen. Denk aan een zorgverzekering, school en werk.',
  'Y-05/unpaid': 'Kun je iets niet betalen? Of snap je een brief niet? Vraag dan gerust om hulp.',
  'Y-05/sign':
    'Wil iemand dat je iets tekent, zoals een abonnement of een lening? Vraag eerst een volwassene die je vertrouwt.',
  'Y-05/advice': 'Hier kun je advies vragen over geld:',
  'Y-05/ask-advice': 'Vraag ook wie je advies kan geven over geld.',

  // What everybody asks, with words and examples of young people.
  'T-43/question': 'Mag ik zelf om hulp vragen?',
  'T-43/safe': 'Ja. Ook als je nog jong bent, mag je zelf een vraag stellen.',
  'T-02/safe': 'Weet je het niet zeker? Vraag het gewoon. Een kleine vraag is ook een vraag.',
  'T-02/doubt': 'Weet je niet zeker of dat voor jou geldt? Vraag het gewoon. Een kleine vraag is ook een vraag.',
  'T-05/safe':
    'Jongeren hebben bijvoorbeeld vragen over school, geld, stress, ruzie thuis of een plek om te wonen. Vraag waarmee dit team kan helpen.',
  'T-05/together': 'Heb je meer vragen? Je mag ze allemaal stellen.',
  'T-04/safe': 'Vraag vooraf of het geld kost, en wie dat betaalt. Je hoeft pas te kiezen als je dat weet.',
  'T-09/safe': 'Je mag zeggen waar je het liefst praat, zoals op school of buiten. Vraag wat er kan.',
  'T-15/question': 'Moet ik vertalen voor mijn ouders?',
  'T-15/safe':
    'Vertalen voor je ouders kan zwaar zijn. Je mag zeggen dat je dat liever niet doet. Vraag het team hoe het anders kan.',
  'T-15/confidant': 'Een volwassene die jullie vertrouwen, mag het doen.',
  'T-15/no-confidant': 'Een bekende kan het bij dit team niet doen.',
  'T-15/choose': 'Je mag zeggen wie je er wel en niet bij wilt.',
  'T-18/pace': 'Je hoeft niet meteen alles te vertellen. Je mag ook om een pauze vragen.',
  'T-23/safe': 'Je mag zeggen wat jij wilt, en waar je het niet mee eens bent.',
  'T-24/question': 'Halen ze mij thuis weg als ik iets vertel?',
  'T-24/safe': 'Veel jongeren zijn hier bang voor. Dat is te begrijpen.',
  'T-25/question': 'Het is thuis niet veilig. Wat kan ik doen?',
  'T-25/advice':
    'Voor advies kun je Veilig Thuis bellen: 0800-2000. Tot 18 jaar kun je ook de Kindertelefoon bellen: 0800-0432. Dat kan zonder je naam te zeggen.',
  'T-27/safe':
    'Vraag in het eerste gesprek wat er wordt opgeschreven en wie het mag zien. Vraag ook wat je ouders en je school horen.',
  'T-29/safe': 'Nee. Veel jongeren praten met een psycholoog of een arts als ze stress hebben of zich rot voelen.',
  'T-29/choice': 'Je mag zelf zeggen of je dit wilt, en wanneer.',
  'T-31/question': 'Wat als iemand van school ziet dat ik hulp vraag?',
  'T-31/safe': 'Je hoeft je klas en je vrienden niet te vertellen dat je contact hebt met het team.',
  'T-31/ask-contact':
    'Je kunt vragen om ergens anders af te spreken. Zeg ook wanneer je kunt bellen zonder dat anderen meeluisteren.',
  'T-32/safe': 'Wil je iemand meenemen, zoals een vriend, je zus of je mentor? Zeg dat vooraf tegen het team.',
  'T-33/known': 'Ken je iemand op school, bij je sportclub of in het jongerencentrum? Die weet misschien ook de weg.',
  'T-35/question': 'Kan ik ook gewoon iets leuks doen, zoals sport of muziek?',
  'T-35/safe': 'Je hoeft geen hulp nodig te hebben om mee te doen.',
  'T-38/stop': 'Je mag ook zeggen dat je weer wilt stoppen.',
  'story/T-24': 'Als je iets over thuis vertelt, halen ze je daar weg.',
};
