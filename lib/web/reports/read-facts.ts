import 'server-only';
import type { ReportFacts } from '@/lib/domain/reports/facts/report-facts';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { periodOf } from '@/lib/domain/reports/period-of';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { notFound } from '@/lib/services/errors';
import { listEntries } from '@/lib/services/directory/list-entries';
import { systemActor } from '@/lib/auth/permissions';
import { sampleNotice } from '@/lib/services/workspace/sample-notice';
import { timeZone } from '../time-zone';
import { clusterFactsOf } from './cluster-facts-of';
import { firmFactsOf } from './firm-facts-of';
import { outreachFactsOf } from './outreach-facts-of';
import { pipelineFactsOf } from './pipeline-facts-of';
import { houseReader, memberReader, publicReader } from './readers';
import { regionsOf } from './regions-of';
import type { ReportQuestion } from './report-question';
import { sourcesOf } from './sources-of';
import { standingFactsOf } from './standing-facts-of';

const PERIODS: readonly ReportKind[] = ['quarterly', 'deck', 'annual'];
const PROFILES: readonly ReportKind[] = ['cluster-profile', 'public-profile'];

/** Reads all a report of this kind is written from, with the eyes of those it is for and never of who asks. */
export const readFacts = async (asked: ReportQuestion): Promise<ReportFacts> => {
  const { kind, cluster, region, subcluster, organization } = asked;
  const isPublic = kind === 'public-profile';
  const reader = isPublic ? publicReader : houseReader;
  const today = format.dayOfInstant(new Date(), timeZone());
  if (kind === 'firm-brief' && !organization) throw notFound(messages.errors.notFound);
  const { facts, answer } = await clusterFactsOf(reader, { cluster, region }, today);
  const part = PROFILES.includes(kind) && subcluster ? facts.subclusters.find(({ code }) => code === subcluster) ?? null : null;
  if (subcluster && PROFILES.includes(kind) && !part) throw notFound(messages.errors.notFound);
  const needsStanding = !isPublic && kind !== 'firm-brief';
  const [regions, standing, outreach, pipeline, members, firm, sample] = await Promise.all([
    PROFILES.includes(kind) ? regionsOf(reader, { cluster, region, subcluster: part?.code ?? null }) : [],
    needsStanding ? standingFactsOf(reader, { cluster, region, ...(part && { subcluster: part.code }) }) : null,
    PERIODS.includes(kind) ? outreachFactsOf(reader, cluster, facts.subclusters, periodOf(kind, asked, today), today) : null,
    PERIODS.includes(kind) ? pipelineFactsOf(reader, periodOf(kind, asked, today)) : null,
    isPublic ? listEntries(memberReader, { cluster, ...(part && { subcluster: part.code }) }) : null,
    kind === 'firm-brief' && organization ? firmFactsOf(reader, organization) : null,
    sampleNotice(systemActor('account.self'), {}),
  ]);
  return {
    today, cluster: firm ? { ...facts, subclusters: facts.subclusters.filter(({ code }) => firm.subclusters.includes(code)) } : facts, part, regions, standing, outreach, pipeline,
    members: members ? members.entries : null, firm: firm?.firm ?? null, sources: sourcesOf(answer.vintages, today), vintages: answer.vintages.map(({ id, title, vintage }) => ({ id, name: `${title}, ${vintage}` })), sample: sample !== null,
  };
};
