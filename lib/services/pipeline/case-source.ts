import { eq, inArray, sql, type SQL } from 'drizzle-orm';
import { cases, organizations, regions, users } from '@/db/schema';
import { STAGES, type OpenStage } from '@/lib/domain/pipeline/stage';
import type { UsualStay } from '@/lib/domain/pipeline/stale-after';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { caseFields, type CaseFieldId } from '@/lib/domain/sheet/case-fields';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { inWordOrder } from '../in-word-order';
import type { SheetColumn, SheetSource } from '../sheet-column';
import { slowCases } from './slow-cases';

const inOrder = (codes: readonly string[]): SQL => sql`case ${cases.stage} ${sql.join(codes.map((code, at) => sql`when ${code} then ${sql.raw(String(at))}`), sql` `)} end`;

/** Where the columns of a stream's cases have their values. Which cases there are the question says: only those the actor may read. A confidential one goes by its code name even among those who may. */
export const caseSource = ({ db, today }: Pick<QueryContext, 'db' | 'today'>, stream: Stream, usual: Readonly<Record<OpenStage, UsualStay>>): SheetSource => {
  const { board, words } = messages.pipeline;
  const { slipping, stale } = slowCases(usual, today);
  const firm = (what: typeof organizations.legalName | typeof organizations.nameKey) => sql`${db.select({ what }).from(organizations).where(eq(organizations.id, cases.organizationId))}`;
  const part = sql`case when ${cases.subclusterCode} is null then null else ${cases.clusterCode} || '/' || ${cases.subclusterCode} end`;
  const open = inArray(cases.confidentiality, ['public', 'internal']);
  const called = (what: typeof organizations.legalName | typeof organizations.nameKey, code: typeof cases.codeName | typeof cases.codeKey) => sql`case when ${open} then coalesce(${firm(what)}, ${code}) else ${code} end`;
  const rows = (ids: readonly string[]) => db.select({ id: cases.id, part: sql<string | null>`${part}`, since: cases.stageSince, cents: cases.capitalCents, currency: cases.currency }).from(cases).where(inArray(cases.id, [...ids]));

  const columns: Record<CaseFieldId, SheetColumn> = {
    name: { value: called(organizations.legalName, cases.codeName), key: called(organizations.nameKey, cases.codeKey) },
    part: { value: part, load: async (ids) => new Map((await rows(ids)).map((one) => [one.id, one.part === null ? null : [one.part]])) },
    stage: { value: cases.stage, sort: inOrder(STAGES) },
    since: { value: cases.stageSince, always: true, load: async (ids) => new Map((await rows(ids)).map(({ id, since }) => { const days = daysBetween(since, today); return [id, { value: days, words: board.days(format.number(days)) }]; })) },
    pace: { value: sql`case when ${slipping} then 'slipping' when ${stale} then 'stale' end`, sort: sql`case when ${slipping} then 0 when ${stale} then 1 end` },
    jobsAtRisk: { value: sql`coalesce(${cases.jobsAtRisk}, ${cases.jobsAtStake})` },
    jobsAtStake: { value: sql`coalesce(${cases.jobsAtStake}, ${cases.jobsAtRisk})` },
    judged: { value: cases.judgedPercent },
    nextStep: { value: cases.nextStep },
    nextStepOn: { value: cases.nextStepOn },
    owner: { value: cases.ownerId, sort: sql`${db.select({ name: users.name }).from(users).where(eq(users.id, cases.ownerId))}` },
    code: { value: cases.codeName, key: cases.codeKey },
    region: { value: cases.regionCode, sort: sql`${db.select({ name: regions.nameKey }).from(regions).where(eq(regions.code, cases.regionCode))}` },
    source: { value: cases.source, sort: inWordOrder(cases.source, words.sources) },
    opened: { value: cases.openedOn, always: true },
    capital: {
      value: sql`case when ${cases.currency} = 'CAD' then ${cases.capitalCents} / 100.0 end`,
      load: async (ids) => new Map((await rows(ids)).map(({ id, cents, currency }) => [id, cents === null ? null : { value: currency === 'CAD' ? cents / 100 : null, words: format.money(cents, currency) }])),
    },
    announced: { value: cases.jobsAnnounced },
    verified: { value: cases.jobsVerified },
    lostReason: { value: cases.lostReason, sort: inWordOrder(cases.lostReason, words.lostReasons) },
    dormantUntil: { value: cases.dormantUntil },
    level: { value: cases.confidentiality, sort: inWordOrder(cases.confidentiality, messages.outreach.confidentialities) },
    updated: { value: cases.updatedAt, always: true },
  };
  // As in a column of the board: those that slip and are stale, that slip, that are stale; the longest in its stage first.
  const weight = sql`case when ${slipping} then 2 else 0 end + case when ${stale} then 1 else 0 end`;
  return { table: cases, fields: caseFields(stream), columns, last: [{ by: weight, dir: 'desc' }, { by: cases.stageSince, dir: 'asc' }, { by: cases.id, dir: 'asc' }] };
};
