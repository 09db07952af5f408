import type { Handle } from '@/db/database';
import type { PlainSubject } from '@/lib/domain/readiness/subject-address';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';
import { subclusterNames } from '../subcluster-names';
import { basesOfRegion } from './bases-of-region';

/** What a community or a sub-cluster is called. Throws notFound for one that is not there. */
export const subjectName = async (db: Handle, { kind, code }: PlainSubject): Promise<string> => {
  if (kind === 'community') return (await basesOfRegion(db, code)).name;
  const found = (await subclusterNames(db)).get(code);
  if (!found) throw notFound(messages.errors.unknownRecord);
  return found.name;
};
