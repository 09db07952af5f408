/** Six-digit industries of NAICS Canada 2022 under the prefixes these tests need. */
export const SIX_DIGIT_CODES = [
  '211110', '211141', '211142',
  '212114', '212115', '212116', '212210', '212220', '212231', '212232', '212233', '212291', '212299',
  '212314', '212315', '212316', '212317', '212323', '212326',
  '212392', '212393', '212394', '212395', '212396', '212397', '212398',
  '213111', '213117', '213118', '213119',
  '333110', '333120', '333130', '333245', '333246', '333247', '333248', '333310', '333910', '333920', '333990',
  '541310', '541320', '541330', '541340', '541350', '541360', '541370', '541380',
] as const;

/** Mining as the definition "Mining, north-central BC" has it: metal ores and coal H, quarries and other minerals m. */
export const MINING_SUBCLUSTER = SIX_DIGIT_CODES.filter((code) => code.startsWith('212')).map((code) => ({
  code,
  weight: code.startsWith('2123') ? 0.5 : 0.85,
}));

export const MACHINERY_SUBCLUSTER = [
  { code: '333130', weight: 0.85 },
  { code: '333120', weight: 0.5 },
  { code: '333910', weight: 0.5 },
  { code: '333920', weight: 0.5 },
  { code: '333990', weight: 0.5 },
];

export const SERVICES_SUBCLUSTER = [
  { code: '213117', weight: 0.85 },
  { code: '213119', weight: 0.85 },
  { code: '541330', weight: 0.5 },
  { code: '541360', weight: 0.85 },
];
