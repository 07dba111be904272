import type { Work } from '../types.js';

/** The publications that the entries rest on. */
export const works: Readonly<Record<string, Work>> = {
  'kader-2018': {
    citation:
      'Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
    rights: 'Verwey-Jonker Instituut, Utrecht 2018. Delen overnemen mag met bronvermelding.',
  },
  'bewonersonderzoek-2020': {
    citation:
      'Dibi, B. (2020). Rapport van Bureau Krachtwijken voor het ministerie van Binnenlandse Zaken en Koninkrijksrelaties, over bewoners die geen gebruik maken van voorzieningen in hun wijk. Utrecht, november 2020.',
    rights: 'In de tekst staat geen licentie. Vraag toestemming voordat u zinnen overneemt.',
  },
  'verkenning-2016': {
    citation:
      'Koçak, S. & Jonkman, H. (2016). Over sociale wijkteams en diversiteit. Utrecht: Kennisplatform Integratie & Samenleving.',
    rights: 'In de tekst staat geen licentie. Vraag toestemming voordat u zinnen overneemt.',
  },
  'artikel-achahchah': {
    citation:
      'Artikel met Jamila Achahchah over diversiteitssensitieve wijkteams. Kennisplatform Integratie & Samenleving, zonder jaar.',
    rights: 'In de tekst staat geen licentie. Vraag toestemming voordat u zinnen overneemt.',
  },
  'artikel-verkenning': {
    citation:
      'Webartikel over de verkenning van wijkteams en diversiteit. Kennisplatform Integratie & Samenleving, zonder jaar.',
    rights: 'In de tekst staat geen licentie. Vraag toestemming voordat u zinnen overneemt.',
  },
};
