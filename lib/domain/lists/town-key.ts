import { fold } from '../register/fold';

const SAID: Readonly<Record<string, string>> = { ft: 'fort', saint: 'st', sainte: 'ste', mt: 'mount', mtn: 'mountain', ck: 'creek', pr: 'prince' };
/** What people of the region call a town for short. */
const SHORT: Readonly<Record<string, string>> = { pg: 'prince george', 'prince g': 'prince george' };
const PROVINCE = /(?<=.) (bc|b c|british columbia|c b|cb|colombie britannique)( canada)?$/;

/** What two spellings of one town share: folded, the province behind it gone, 'Ft. Saint James, BC' as 'fort st james'. '' of an empty text. */
export const townKey = (town: string): string => {
  const plain = fold(town).replace(PROVINCE, '').split(' ').map((word) => SAID[word] ?? word).join(' ');
  return SHORT[plain] ?? plain;
};
