import { fold } from '@/lib/domain/register/fold';

const LONGEST = 60;

/** The code of a series from whatever a person calls it: 'QCEW 2019, by area' is qcew-2019-by-area. '' where no letter or digit is in it. */
export const seriesCodeOf = (name: string): string =>
  fold(name).replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '');
