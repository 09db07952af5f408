import { and, asc, eq, gt, gte, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { auditEvents, auditHead, cases, stageMoves } from '@/db/schema';
import { dayNumber } from '@/lib/domain/flow/day-number';
import { StageVisits } from '@/lib/domain/flow/stage-visits';
import { chunks } from '@/lib/domain/shared/chunks';

const AT_ONCE = 900;
const MOVES_AT_ONCE = 20_000;
/** What takes many cases away at once, or brings them back. */
const SWEEPING = ['workspace.remove-samples', 'workspace.record-restore'];

const FACTS = {
  id: cases.id, stream: cases.stream, codeName: cases.codeName, confidentiality: cases.confidentiality, ownerId: cases.ownerId, createdBy: cases.createdBy,
  organizationId: cases.organizationId, clusterCode: cases.clusterCode, subclusterCode: cases.subclusterCode, regionCode: cases.regionCode,
  stage: cases.stage, stageSince: cases.stageSince, openedOn: cases.openedOn, jobsAtRisk: cases.jobsAtRisk, jobsAtStake: cases.jobsAtStake,
  jobsAnnounced: cases.jobsAnnounced, announcedOn: cases.announcedOn, jobsVerified: cases.jobsVerified, verifiedOn: cases.verifiedOn,
  capitalCents: cases.capitalCents, currency: cases.currency, judgedPercent: cases.judgedPercent, archivedAt: cases.archivedAt,
};

export type HeldCase = Pick<typeof cases.$inferSelect, keyof typeof FACTS>;

/** All cases and their moves, folded (see StageVisits). Not yet asked who reads: whoever takes jobs, capital or names out of it asks mayReadCase first. */
export type HeldCases = { facts: ReadonlyMap<string, HeldCase>; visits: StageVisits; head: number };

type Memory = { facts: Map<string, HeldCase>; visits: StageVisits; head: number };

const headOf = async (db: Handle): Promise<number> => (await db.select({ seq: auditHead.seq }).from(auditHead))[0]?.seq ?? 0;

const foldAll = async (db: Handle, { facts, visits }: Memory) => {
  let last: { caseId: string; position: number } | null = null;
  do {
    const after: { caseId: string; position: number } | null = last;
    const rows: { caseId: string; position: number; to: typeof stageMoves.$inferSelect['toStage']; on: string }[] = await db
      .select({ caseId: stageMoves.caseId, position: stageMoves.position, to: stageMoves.toStage, on: stageMoves.movedOn }).from(stageMoves)
      .where(after ? and(gte(stageMoves.caseId, after.caseId), or(gt(stageMoves.caseId, after.caseId), gt(stageMoves.position, after.position))) : undefined)
      .orderBy(asc(stageMoves.caseId), asc(stageMoves.position)).limit(MOVES_AT_ONCE);
    for (const { caseId, to, on } of rows) {
      const fact = facts.get(caseId);
      if (fact) visits.fold({ caseId, stream: fact.stream, to, on: dayNumber(on) });
    }
    last = rows.length < MOVES_AT_ONCE ? null : rows.at(-1) ?? null;
    // Whoever else is served meanwhile is served between two pieces.
    await new Promise((done) => { setImmediate(done); });
  } while (last);
};

const inStream = ({ stream, archivedAt }: HeldCase) => (archivedAt === null ? stream : null);

const readAnew = async (db: Handle): Promise<Memory> => {
  const head = await headOf(db);
  const memory: Memory = { facts: new Map((await db.select(FACTS).from(cases)).map((one) => [one.id, one])), visits: new StageVisits(), head };
  await foldAll(db, memory);
  for (const one of memory.facts.values()) if (one.archivedAt !== null) memory.visits.setStream(one.id, null);
  return memory;
};

const readChanged = async (db: Handle, memory: Memory, ids: readonly string[]) => {
  for (const some of chunks(ids, AT_ONCE)) {
    const found = await db.select(FACTS).from(cases).where(inArray(cases.id, [...some]));
    const moves = await db.select({ caseId: stageMoves.caseId, position: stageMoves.position, to: stageMoves.toStage, on: stageMoves.movedOn }).from(stageMoves)
      .where(inArray(stageMoves.caseId, [...some])).orderBy(asc(stageMoves.caseId), asc(stageMoves.position));
    for (const one of found) memory.facts.set(one.id, one);
    for (const { caseId, position, to, on } of moves) {
      const fact = memory.facts.get(caseId);
      if (fact && position > memory.visits.movesOf(caseId)) memory.visits.fold({ caseId, stream: fact.stream, to, on: dayNumber(on) });
    }
    for (const one of found) memory.visits.setStream(one.id, inStream(one));
  }
};

const brought = async (db: Handle, memory: Memory | null): Promise<Memory> => {
  const head = await headOf(db);
  if (memory?.head === head) return memory;
  // A restored backup may end earlier than what was seen before.
  if (!memory || memory.head > head) return readAnew(db);
  const events = await db.select({ record: auditEvents.record, recordId: auditEvents.recordId }).from(auditEvents)
    .where(and(gt(auditEvents.seq, memory.head), or(eq(auditEvents.record, 'case'), inArray(auditEvents.command, SWEEPING))));
  if (events.some(({ record }) => record !== 'case')) return readAnew(db);
  await readChanged(db, memory, [...new Set(events.map(({ recordId }) => recordId))]);
  return { ...memory, head };
};

const memories = new WeakMap<Handle, Promise<Memory | null>>();

/**
 * All cases and their moves as they are now, held in memory for each database: moves are only ever added to, so what the trail names since
 * the last look is read and folded, nothing else. One look at a time; never ask within a unit of work, which may yet be undone.
 */
export const heldCases = async (db: Handle): Promise<HeldCases> => {
  const before = memories.get(db) ?? Promise.resolve(null);
  const next = before.catch(() => null).then((memory) => brought(db, memory));
  memories.set(db, next.catch(() => null));
  return next;
};
