import type { Handle } from '@/db/database';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import { subclustersNamed } from './subclusters-named';

/** A sub-cluster is one of its cluster's published definition. Throws invalid naming the field. */
export const demandSubcluster = async (db: Handle, { clusterCode, subclusterCode }: { clusterCode: string; subclusterCode: string }): Promise<void> => {
  const { parts } = await subclustersNamed(db, clusterCode);
  if (!parts.some(({ code }) => code === subclusterCode)) throw invalid(messages.errors.invalid, { subclusterCode: messages.errors.unknownRecord });
};
