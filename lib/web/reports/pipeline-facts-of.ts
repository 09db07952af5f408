import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { Period } from '@/lib/domain/planning/measures/period';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import type { PipelineFacts } from '@/lib/domain/reports/facts/pipeline-facts';
import { messages } from '@/lib/messages';
import { pipelineOfPeriod } from '@/lib/services/reports/pipeline-of-period';
import { listClaims } from '@/lib/services/follow-through/list-claims';

const MOST_PAGES = 40;

/** Jobs claimed in a period, by how well they are shown; a withdrawn claim counts nowhere. */
const claimsIn = async (reader: Actor, { from, to }: Period): Promise<NonNullable<PipelineFacts['claims']>> => {
  const within: Awaited<ReturnType<typeof listClaims>>['rows'] = [];
  for (let page = 1, more = true; more && page <= MOST_PAGES; page += 1) {
    const answer = await listClaims(reader, { from, to, page });
    within.push(...answer.rows);
    more = answer.more;
  }
  const jobs = (kind: string, states: readonly string[]) => within.filter((one) => one.kind === kind && states.includes(one.state)).reduce((sum, one) => sum + one.jobs, 0);
  return (['retained', 'created'] as const).filter((kind) => within.some((one) => one.kind === kind && one.state !== 'withdrawn')).map((kind) => ({
    name: messages.planning.measures.names[`jobs-${kind}`], href: '/pipeline/claims',
    claimed: jobs(kind, ['claimed', 'supported', 'verified']), supported: jobs(kind, ['supported', 'verified']), verified: jobs(kind, ['verified']),
  }));
};

/** The pipeline of a period as every colleague may see it. */
export const pipelineFactsOf = async (reader: Actor, period: Period): Promise<PipelineFacts> => {
  const [{ streams }, claims] = await Promise.all([pipelineOfPeriod(reader, period), claimsIn(reader, period)]);
  return { streams: streams.map(({ stream, ...counts }) => ({ ...counts, name: messages.pipeline.words.streams[stream], href: `/pipeline/${streamSlug(stream)}` })), claims };
};
