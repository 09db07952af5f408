import { number } from './number';

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size of 1024 bytes to the kB, with one decimal below ten: 1,536 is '1.5 kB'. */
export const fileSize = (bytes: number): string => {
  let [value, unit] = [bytes, 0];
  while (value >= 1024 && unit < UNITS.length - 1) [value, unit] = [value / 1024, unit + 1];
  return `${number(value, unit > 0 && value < 10 && value % 1 >= 0.05 ? 1 : 0)} ${UNITS[unit]}`;
};
