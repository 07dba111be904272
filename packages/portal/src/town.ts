// Lindenwaard as it would lie on a map. All of it is made up: an island, in metres east and south of its north-western corner.

/** Points as `x y` pairs. */
export type Line = readonly (readonly [x: number, y: number])[];

export interface Street {
  readonly name: string;
  readonly line: Line;
  /** A road that leads through the town. */
  readonly isMain?: boolean;
}

/** Where the corner is on the square on which web maps are drawn, 0 to 1. */
export const corner = {
  x: (5.26 + 180) / 360,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (52.628 * Math.PI) / 360)) / (2 * Math.PI),
};
/** Metres around the earth at the town. */
export const around = 40_075_016.69 * Math.cos((52.62 * Math.PI) / 180);

export const island: Line = [
  [-40, 230],
  [180, 120],
  [700, 150],
  [1250, 60],
  [1900, 90],
  [2330, 220],
  [2520, 620],
  [2470, 1150],
  [2290, 1620],
  [1850, 1830],
  [1200, 1800],
  [620, 1730],
  [220, 1500],
  [60, 1050],
  [-90, 640],
];
export const harbour: Line = [
  [300, 130],
  [560, 145],
  [545, 330],
  [330, 345],
];
export const canal: Line = [
  [560, 330],
  [980, 560],
  [1010, 1040],
  [720, 1260],
  [90, 1190],
];

export const parks: readonly Line[] = [
  [
    [1980, 380],
    [2260, 350],
    [2340, 560],
    [2080, 600],
  ],
  [
    [1130, 1450],
    [1340, 1450],
    [1360, 1690],
    [1120, 1680],
  ],
  [
    [1700, 560],
    [1850, 560],
    [1850, 600],
    [1700, 600],
  ],
  [
    [210, 820],
    [520, 800],
    [560, 1060],
    [190, 1060],
  ],
];

export const streets: readonly Street[] = [
  {
    name: 'Dorpsstraat',
    line: [
      [120, 900],
      [2420, 900],
    ],
    isMain: true,
  },
  {
    name: 'Ringweg',
    line: [
      [1570, 120],
      [1570, 1770],
    ],
    isMain: true,
  },
  {
    name: 'Kade',
    line: [
      [140, 380],
      [1570, 380],
    ],
  },
  {
    name: 'Raadhuisplein',
    line: [
      [1100, 815],
      [1290, 815],
    ],
  },
  {
    name: 'Achterom',
    line: [
      [1040, 740],
      [1570, 740],
    ],
  },
  {
    name: 'Schoolstraat',
    line: [
      [1900, 640],
      [1900, 1150],
    ],
  },
  {
    name: 'Lindeplein',
    line: [
      [1660, 640],
      [2060, 640],
    ],
  },
  {
    name: 'Tuinpad',
    line: [
      [2060, 640],
      [2130, 460],
      [2120, 250],
    ],
  },
  {
    name: 'Weverslaan',
    line: [
      [520, 1400],
      [2190, 1400],
    ],
  },
  {
    name: 'Markt',
    line: [
      [1050, 900],
      [1050, 1400],
    ],
  },
  {
    name: 'Sportlaan',
    line: [
      [1570, 1590],
      [2080, 1590],
    ],
  },
  {
    name: 'Havenstraat',
    line: [
      [830, 380],
      [830, 900],
      [760, 1400],
    ],
  },
  {
    name: 'Bomenlaan',
    line: [
      [1570, 1150],
      [2240, 1150],
    ],
  },
  {
    name: 'Veerweg',
    line: [
      [160, 560],
      [830, 600],
    ],
  },
  {
    name: 'Noordpad',
    line: [
      [1180, 200],
      [1180, 740],
    ],
  },
  {
    name: 'Spinnerij',
    line: [
      [1290, 900],
      [1290, 1400],
    ],
  },
];

export const districts: readonly { readonly name: string; readonly at: readonly [number, number] }[] = [
  { name: 'Havenkwartier', at: [640, 480] },
  { name: 'Centrum', at: [1270, 640] },
  { name: 'Lindenhof', at: [2020, 780] },
  { name: 'Weverspark', at: [1240, 1290] },
];
