/** Names of the sample workspace that the journeys lean on. */
export const sample = {
  cim: 'Canadian Institute of Mining, Metallurgy and Petroleum',
  cottonwood: 'Cottonwood Machine Works Ltd.',
  brasswren: 'Brasswren Fabrication Inc.',
  hollowpine: 'Hollowpine Hose & Belting Ltd.',
  silverthread: 'Silverthread Mining Corporation',
  nineRavens: 'Nine Ravens Steel Detailing & Structural Fabricating (1994) Limited Partnership',
  larkhollow: 'Larkhollow Gold Ltd.',
} as const;
