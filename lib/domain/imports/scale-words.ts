import { fold } from '@/lib/domain/register/fold';

const FACTORS: Readonly<Record<string, number>> = {
  units: 1, unit: 1, unites: 1, unite: 1, persons: 1, personnes: 1, number: 1, nombre: 1,
  tens: 10, dizaines: 10, hundreds: 100, centaines: 100,
  thousands: 1e3, thousand: 1e3, milliers: 1e3, millier: 1e3, millions: 1e6, million: 1e6,
};

/** Factor to whole counts of a scale in words, English or French; null for words we do not know. */
export const scaleOfWords = (words: string): number | null => FACTORS[fold(words)] ?? null;

/** Statistics Canada's SCALAR_ID: the power of ten (0 units, 3 thousands, 6 millions). Null unless a digit. */
export const scaleOfScalarId = (id: string): number | null => (/^\d$/.test(id.trim()) ? 10 ** Number(id) : null);

/** A unit that names its own scale ('Persons in thousands', 'x 1,000'); 1 when it names none. */
export const scaleInUnit = (unit: string): number => {
  const words = fold(unit).replace(/\bx 1 000\b|\b1000s?\b|\b000s\b|\b000\b/g, 'thousands').split(' ');
  if (words.some((word) => word.startsWith('million'))) return 1e6;
  return words.some((word) => word.startsWith('thousand') || word.startsWith('millier')) ? 1e3 : 1;
};
