import type { Kader } from '../types.js';
import { chapters, groups } from './chapters.js';
import { statements } from './statements.js';
import { works } from './works.js';

/** The diversiteitskader in Dutch, without its entries. */
export const kader: Kader = {
  id: 'kis',
  version: '2018',
  locale: 'nl',
  title: 'Diversiteitskader voor wijkteams',
  attribution:
    'Vrij naar: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  works,
  chapters,
  groups,
  statements,
  review: { status: 'source' },
};
