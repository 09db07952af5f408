import { createHash } from 'node:crypto';

/**
 * The id of a sample record: the same on every machine, for it is made from the key in the sample files. The parts of
 * one record (its sites, its topics) differ in the last twelve digits alone and sort as they are written.
 */
export const sampleId = (kind: string, key: string, part = 0): string => {
  const digest = createHash('sha256').update(`lode sample ${kind} ${key}`).digest('hex');
  const tail = part.toString(16).padStart(12, '0');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(12, 15)}-8${digest.slice(15, 18)}-${tail}`;
};
