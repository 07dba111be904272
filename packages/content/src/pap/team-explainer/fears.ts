import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Hopi mayor tin miedu di esaki. Esei ta komprendibel.',
    human: 'Bo ke sa kon ta para? Puntra un hende di e tim, òf un hende ku bo ta konfia.',
    judge:
      'E tim di bario no ta disidí riba esaki. Solamente un hues di mucha (kinderrechter) por disidí ku un mucha ta bai biba otro kaminda kontra boluntat di su mayornan. Un trahadó di yudansa ta mira señal ku un mucha no ta safe? Anto e mester sigui pasonan fiho.',
    steps: 'Esaki e tim ta hasi ora e ta preokupá:',
    'ask-steps': 'Puntra e tim kon esei ta bai.',
    trusted: 'Aki bo por puntra mas tokante esaki:',
  },
  'T-25': {
    safe: 'Tin peliger direkto? Bèl 112.',
    advice: 'Pa konseho bo por bèl Veilig Thuis (Safe na Kas): 0800-2000. Por tambe sin bisa bo nòmber.',
    plan: 'Un trahadó di yudansa ta mira señal di violensia na kas òf di maltrato di mucha? Anto e mester sigui pasonan fiho.',
    steps: 'Esaki e tim ta hasi ora e ta preokupá:',
    ask: 'Puntra e tim kiko e ta hasi e ora ei.',
  },
  'T-26': {
    safe: 'Puntra promé: «Bo ta pasa loke mi ta konta pa otro hende? Pa ken?»',
    duty: 'Bo tin un ayudo finansiero (uitkering)? Anto abo mes mester pasa sierto informashon. Puntra kua.',
    benefit: 'Esaki e gemeente ta bisa tokante kontakto ku e departamento di bo ayudo finansiero:',
    advice: 'Aki bo por pidi konseho tokante plaka:',
  },
  'T-27': {
    safe: 'Den e promé kòmbersashon, puntra kiko nan ta skirbi i ken por mira esei.',
    recorded: 'Esaki e tim ta skirbi:',
    readers: 'E hendenan aki por lesa esaki:',
    'with-consent': 'Esaki e tim ta kompartí si bo ta di akuerdo:',
    'without-consent': 'Tin bia e tim por òf mester kompartí algu sin ku bo ta di akuerdo:',
    rights: 'Asina bo por mira bo datonan òf laga koregí nan:',
  },
  'T-28': {
    safe: 'E parti aki di e website no ta puntra pa bo orígen, fe òf orientashon.',
    team: 'Esaki e tim ta bisa tokante loke e mes ta skirbi:',
    ask: 'Bo por puntra kiko e tim mes ta skirbi, i dikon.',
  },
  'T-29': {
    safe: 'Nò. Hopi hende, ora di strès òf tristesa, ta haña sosten di un sikólogo òf un dòkter.',
    choice: 'Abo mes ta pidi yudansa? Anto abo mes ta skohe si bo ke esaki, i ki ora.',
    practical: 'Bo por kuminsá ku e kosnan práktiko aki:',
    'ask-practical': 'Bo por pidi yudansa práktiko promé tambe.',
    route: 'Asina bo ta yega serka un sikólogo òf dòkter:',
  },
  'T-30': {
    safe: 'Puntra trankil kiko e tim ta pasa, pa ken i dikon.',
    municipality: 'Esaki e tim ta bisa tokante gemeente:',
    police: 'Esaki e tim ta bisa tokante polis:',
    'ask-not': 'Bo por puntra tambe kiko e tim no ta pasa òf no ta hasi.',
  },
  'T-31': {
    safe: 'Bo no tin ku konta otro hende ku bo tin kontakto ku e tim.',
    places: 'Na e lugánan aki bo por papia trankil:',
    contact: 'Riba esaki e tim ta paga tinu ora e ta bèl òf skirbi bo:',
    'ask-contact': 'Bo por pidi pa sita otro kaminda, òf pa bèl promé. Bisa tambe ki ora ta safe pa bèl.',
  },
  'T-42': {
    safe: 'Bo por hasi un pregunta. Por ehèmpel: “Mi tin ku bisa mi nòmber òf mi burgerservicenummer (BSN)?”',
    ask: 'Puntra promé: «Kiko bo ta pasa tokante mi? Pa ken?» Despues puntra kiko ta posibel pa bo.',
    rights:
      'Sin pèrmit di estadia bo tin derecho si na kuido nesesario di un dòkter, i na un abogado. Mucha te ku 18 aña por bai skol.',
    here: 'Esaki e tim mes ta bisa:',
    advice: 'Aki bo por pidi konseho:',
    'ask-advice': 'Puntra tambe ken mas por yuda bo.',
  },
};
