import { foldName } from '../shared/fold-name';

const LONGEST = 40;

/** A key made of the first words of a text that is not taken yet: 'Is an expansion planned?' gives 'is_an_expansion_planned'. */
export const keyOfText = (text: string, taken: ReadonlySet<string>, otherwise: string): string => {
  const words = foldName(text).replace(/[^a-z0-9 ]/g, '').trim().replace(/ +/g, '_').replace(/^[^a-z]+/, '');
  const stem = words.slice(0, LONGEST - 4).replace(/_+$/, '') || otherwise;
  if (!taken.has(stem) && stem !== otherwise) return stem;
  for (let at = 1; ; at += 1) if (!taken.has(`${stem}_${at}`)) return `${stem}_${at}`;
};
