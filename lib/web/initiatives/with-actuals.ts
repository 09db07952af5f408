import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import type { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import type { InitiativeRecord } from '@/lib/services/initiatives/read-initiative';
import { targetRows } from './target-rows';

type Listed = Awaited<ReturnType<typeof listInitiatives>>;

/** An initiative with the actuals and the progress of its targets that its page shows: from records and from published figures alike. */
export const initiativeWithActuals = async (actor: Actor, it: InitiativeRecord) =>
  ({ ...it, targets: await targetRows(it, it.targets, it.today, (question) => clusterPerformance(actor, question)) });

/** The same of every initiative of a list. */
export const initiativesWithActuals = async (actor: Actor, list: Listed) => ({
  ...list,
  initiatives: await Promise.all(list.initiatives.map(async (one) => ({ ...one, targets: await targetRows(one, one.targets, list.today, (question) => clusterPerformance(actor, question)) }))),
});
