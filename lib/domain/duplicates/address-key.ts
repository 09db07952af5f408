import { fold } from '../register/fold';

const STREETS: Readonly<Record<string, string>> = {
  street: 'st', avenue: 'ave', av: 'ave', road: 'rd', drive: 'dr', highway: 'hwy', boulevard: 'blvd', crescent: 'cres', place: 'pl', court: 'ct', lane: 'ln', way: 'way', north: 'n', south: 's', east: 'e', west: 'w',
};
const POSTAL = /\b([a-z]\d[a-z]) ?(\d[a-z]\d)\b/;

/**
 * What two spellings of one address share: house number and street without unit, or the post box, with the town; the
 * postal code stands in place of the town where there is one. '' where there is no number to hold on to.
 */
export const addressKey = (address: string, town: string | null): string => {
  const folded = fold(address);
  const postal = POSTAL.exec(folded);
  const plain = folded.replace(POSTAL, ' ').replace(/\b(?:unit|suite|ste|apt|bay|building|bldg|floor)\s*\w+\b/g, ' ').replace(/\b(?:bc|canada|british columbia)\b/g, ' ').trim();
  const box = /\b(?:po )?box (\d+)\b/.exec(plain)?.[1];
  const at = postal ? `${postal[1] ?? ''}${postal[2] ?? ''}` : fold(town ?? '');
  if (at === '') return '';
  if (box !== undefined) return `box ${box} ${at}`;
  const found = /\b(\d+[a-z]?) (\w+)(?: (\w+))?/.exec(plain);
  if (!found) return '';
  return [found[1], ...[found[2], found[3]].filter((word) => word !== undefined).map((word) => STREETS[word] ?? word), at].join(' ');
};
