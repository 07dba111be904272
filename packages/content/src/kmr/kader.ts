import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'kmr',
  title: 'Çarçoveya cihêrengiyê ji bo tîmên taxê',
  attribution:
    'Bi awayekî azad li gorî: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Destpêk',
    werkwijze: 'Awayê xebatê',
    competenties: 'Jêhatîbûn',
    'informele-netwerken': 'Torên nefermî',
    'diversiteit-team': 'Cihêrengiya tîmê',
    proces: 'Pêvajo',
    bewoners: 'Şêniyên taxê çi dibêjin',
    achtergrond: 'Agahiyên bingehîn',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Çarçoveya cihêrengiyê çi ye?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Çima cihêrengî balê dixwaze',
    'diversiteitskader/obstakels': 'Îtiraz û bersiv',
    'diversiteitskader/visie-jeroen-olthof': 'Nêrîna Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Destpêk û lîsteya kontrolê',
    'werkwijze/outreachend-werken': 'Çûna ba mirovan',
    'werkwijze/eigen-kracht-versterken': 'Xurtkirina hêza mirovan bi xwe',
    'werkwijze/methodieken-op-maat': 'Rêbazên guncaw',
    'werkwijze/randvoorwaarden': 'Çi pêwîst e',
    'competenties/inleiding-checklist': 'Destpêk û lîsteya kontrolê',
    'competenties/interculturele-competenties': 'Jêhatîbûnên navçandî',
    'competenties/deskundigheidsbevordering': 'Fêrbûn û perwerde',
    'competenties/casuistiekbespreking': 'Axaftina li ser bûyeran',
    'informele-netwerken/inleiding-checklist': 'Destpêk û lîsteya kontrolê',
    'informele-netwerken/belang-samenwerking': 'Çima bi hev re kar kirin',
    'informele-netwerken/meerwaarde-samenwerking': 'Karê bi hev re çi dide',
    'informele-netwerken/met-wie-samenwerken': 'Bi kê re kar kirin',
    'informele-netwerken/rollen': 'Rol',
    'informele-netwerken/randvoorwaarden': 'Çi pêwîst e',
    'diversiteit-team/inleiding-checklist': 'Destpêk û lîsteya kontrolê',
    'diversiteit-team/meerwaarde': 'Tîmeke cihêreng çi dide',
    'diversiteit-team/randvoorwaarden': 'Çi pêwîst e',
    'proces/inleiding-checklist': 'Destpêk û lîsteya kontrolê',
    'proces/voorbereiding': 'Amadekarî',
    'proces/verandering': 'Guherîn',
    'proces/verankering': 'Mayîndekirina guherînê',
    'bewoners/belemmeringen': 'Çi rê li ber mirovan digire',
    'bewoners/oplossingen': 'Li gorî şêniyên taxê çi alîkar e',
    'bewoners/wensen': 'Şêniyên taxê dixwazin çi bizanin',
    'bewoners/angsten': 'Şêniyên taxê ji çi ditirsin',
    'bewoners/professionals': 'Pispor çi nas dikin',
    'bewoners/verschillen': 'Mirov bi çi ji hev cuda ne',
    'bewoners/gesprek': 'Di axaftinê de',
    'bewoners/woorden': 'Gotinên ku dil diêşînin',
    'achtergrond/achtergrondinformatie': 'Agahiyên bingehîn',
    'achtergrond/literatuur': 'Wêje û çavkanî',
    'achtergrond/colofon': 'Kolofon',
    'achtergrond/organisaties': 'Rêxistinên ku navê wan derbas dibe',
  },
  groups: {
    'outreachend-werken': 'Çûna ba mirovan',
    'eigen-kracht-versterken': 'Xurtkirina hêza mirovan bi xwe',
    'methodieken-op-maat': 'Rêbazên guncaw',
    'organisatorische-randvoorwaarden': 'Çi divê rêxistin saz bike',
    competenties: 'Jêhatîbûn',
    'informele-netwerken': 'Torên nefermî',
    'diversiteit-team': 'Cihêrengiya tîmê',
    voorbereiding: 'Amadekarî',
    verandering: 'Guherîn',
    verankering: 'Mayîndekirina guherînê',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Em diçin ba şêniyên bi paşxaneya koçberiyê û bi vî awayî dibihîzin ku ew li çi alîkariyê digerin. Em xwe dixin şûna wan û li mala wan jî bi xêr tên.',
    'wz-check-02-vindplaatsen':
      'Em dizanin ku li şaredariya me şêniyên bi paşxaneya koçberiyê diçin kîjan cihan. Me bi wan cihan re li hev kiriye ku em li wir çawa herî baş kar bikin.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'Em bi dilxwaz û navbeynkaran re wek wekhevan bi hev re kar dikin.',
    'wz-check-04-eigen-kracht-factoren':
      'Dema ku em hêza şêniyan bi xwe xurt dikin, em li tiştên ku dibe ku nemaze cem şêniyên bi paşxaneya koçberiyê rol bilîzin, miqate dibin.',
    'wz-check-05-uitleg-eigen-kracht':
      'Em ji şêniyan re bi zelalî dibêjin ku em çima dixwazin hêza wan bi xwe xurt bikin û em vê çawa dikin.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Rêbaz û amûrên me ji bo şêniyên ji çand û etnîsîteyên cuda guncaw in.',
    'wz-check-07-diversiteitsbril': 'Em hîs dikin ku kengî pêwîst e em li cudahiyên paşxaneyê binêrin, û kengî na.',
    'wz-check-08-naamsbekendheid': 'Şêniyên bi paşxaneya koçberiyê dizanin ku tîma me heye.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Tiştên ku ji bo rêveçûneke baş a bi cudahiyan re pêwîst in, di rêxistina me de hatine misogerkirin.',
    'wz-check-10-tijd-intake':
      'Rêxistina me têra xwe dem dide me ji bo nasîna şêniyên bi paşxaneya koçberiyê û ji bo axaftina pêşî ya bi wan re.',
    'wz-check-11-casuistiek-diversiteit':
      'Li ba me endamên tîmê di civînên birêkûpêk ên li ser bûyeran de zanîn û ezmûna xwe par ve dikin. Cihêrengî jî beşek ji van civînan e.',
    'wz-check-12-tolk': 'Dema pêwîst be, em dikarin wergêrekî bînin.',
    'co-check-13-basiscompetenties':
      'Pisporên me dikarin xwe li gorî rewşa jiyanê, paşxaneya koçberiyê û çanda kesekî biguncînin. Bi vî awayî alîkarî li gorî daxwaz û hewcedariya wî kesî ye.',
    'co-check-14-bijscholing':
      'Tîma me di nav rêxistinê û li derveyî wê de fêr dibe û perwerde dibe. Bi vî awayî em dikarin baş alîkariya şêniyên bi paşxaneyên cuda bikin.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Ji bilî perwerdeyê em bi rêkûpêk bi hev re li ser bûyeran diaxivin. Kesên sereke yên civakê û rêxistinên koçberan zanîna xwe tînin wir.',
    'in-check-16-belang': 'Em dizanin ku çima karê bi torên nefermî re girîng e.',
    'in-check-17-meerwaarde': 'Em dibînin ku karê bi torên nefermî re dikare çi bide.',
    'in-check-18-met-wie': 'Em dizanin ku em dikarin bi kîjan rêxistin û kesan re kar bikin.',
    'in-check-19-rollen': 'Ji me re zelal e ku rêxistinên mirovan bi xwe û dilxwaz dikarin kîjan rolan bigirin.',
    'in-check-20-randvoorwaarden': 'Em dizanin ku ji bo karekî baş bi torên nefermî re çi pêwîst e.',
    'dt-check-21-meerwaarde':
      'Em dibînin ku dema tîma me cihêreng be û li şêniyên herêma me were, karê me baştir dibe.',
    'dt-check-22-randvoorwaarden':
      'Em dizanin ku ji bo cihêrengtirkirina tîmekê, ji bo ku wisa bimîne û ji bo ku em bi hev re jê sûd werbigirin çi pêwîst e.',
    'pr-check-23-vraagstukken': 'Em dizanin ku li herêma me kîjan pirsên li ser cihêrengiyê hene.',
    'pr-check-24-groepen-in-beeld':
      'Em dizanin ku li taxa me kîjan kom dijîn, û em di wextê xwe de digihîjin kîjan ji wan û nagihîjin kîjan.',
    'pr-check-25-wat-leeft':
      'Em dizanin ku şêniyên bi paşxaneya koçberiyê bi çi mijûl in, çi ji wan re pêwîst e û ew li ser tîmên taxê çi difikirin.',
    'pr-check-26-visie':
      'Me bi hev re nêrînek li ser cihêrengiyê nivîsandiye û bi tîman re li ser axiviye. Em dizanin ku ew tê piştgirîkirin.',
    'pr-check-27-ambities':
      'Me hilbijartiye ku em di mijara cihêrengiyê de dixwazin bigihîjin çi û em ê pêşî çi bikin.',
    'pr-check-28-leidinggevende': 'Rêveberek ji guherînê berpirsiyar e.',
    'pr-check-29-structuur': 'Rêxistin ji bo pêkanîna planan xwedî awayekî sabît e, wek komên xebatê.',
    'pr-check-30-gemeente-monitort': 'Şaredarî piştgiriyê dide guherînê û dişopîne ku ew çawa diçe.',
    'pr-check-31-samenwerking': 'Şaredarî, tîmên taxê û hevkar bi hev re baş kar dikin.',
    'pr-check-32-verankerd': 'Çar stûn beşeke mayînde ya karê me yê rojane û siyaseta rêxistinê ne.',
  },
};
