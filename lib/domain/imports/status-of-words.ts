import { OBSERVATION_STATUSES, type ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { fold } from '@/lib/domain/register/fold';

const WORDS: Readonly<Record<string, ObservationStatus>> = {
  ...Object.fromEntries(OBSERVATION_STATUSES.map((status) => [fold(status), status])),
  confidential: 'suppressed',
  confidentiel: 'suppressed',
  'too unreliable': 'unreliable',
  'too unreliable to be published': 'unreliable',
};
// Quality grades of a published figure: A excellent to D acceptable. E and F are marks of their own.
const GRADES = /^[ABCD]$/;

/** A status in words, as some tables print it, or a quality grade; null for words we do not know. */
export const statusOfWords = (text: string): ObservationStatus | null =>
  GRADES.test(text.trim()) ? 'final' : (WORDS[fold(text)] ?? null);
