import { and, count, desc, eq, asc, type SQL } from 'drizzle-orm';
import { duplicatePairs, matchRecords, users } from '@/db/schema';
import { PairsInput } from '@/lib/domain/duplicates/pairs-input';
import { VERDICTS } from '@/lib/domain/duplicates/verdict';
import { query } from '../define';
import { registerLabels } from '../register-labels';

export const PAIRS_ON_PAGE = 25;

/** Records that may be one, the surest first, with how many there are of each verdict and how many records are still to be compared. */
export const listPairs = query({
  name: 'duplicates.pairs',
  permission: 'register.read',
  input: PairsInput,
  run: async ({ db, today }, { record, verdict, state, page }) => {
    const of: SQL | undefined = and(eq(duplicatePairs.record, record), eq(duplicatePairs.state, state));
    const [counts, waiting, rows] = await Promise.all([
      db.select({ verdict: duplicatePairs.verdict, pairs: count() }).from(duplicatePairs).where(of).groupBy(duplicatePairs.verdict),
      db.select({ records: count() }).from(matchRecords).where(and(eq(matchRecords.pending, true), eq(matchRecords.record, record))),
      db.select({ pair: duplicatePairs, decidedByName: users.name }).from(duplicatePairs).leftJoin(users, eq(users.id, duplicatePairs.decidedBy))
        .where(and(of, verdict && eq(duplicatePairs.verdict, verdict))).orderBy(desc(duplicatePairs.score), asc(duplicatePairs.id)).limit(PAIRS_ON_PAGE).offset((page - 1) * PAIRS_ON_PAGE),
    ]);
    const labels = await registerLabels(db, rows.flatMap(({ pair: { aId, bId } }) => [aId, bId].map((recordId) => ({ kind: record, recordId }))), today);
    const labelOf = new Map(labels.map((label) => [label.id, label]));
    const byVerdict = Object.fromEntries(VERDICTS.map((one) => [one, Number(counts.find((row) => row.verdict === one)?.pairs ?? 0)])) as Record<(typeof VERDICTS)[number], number>;
    return {
      rows: rows.flatMap(({ pair: { id, aId, bId, score, verdict: said, reasons, version, state: is, decidedAt }, decidedByName }) => {
        const [a, b] = [labelOf.get(aId), labelOf.get(bId)];
        return a && b ? [{ id, version, score, verdict: said, reasons, state: is, decidedAt, decidedByName, a, b }] : [];
      }),
      counts: byVerdict,
      total: verdict ? byVerdict[verdict] : Object.values(byVerdict).reduce((sum, pairs) => sum + pairs, 0),
      waiting: Number(waiting[0]?.records ?? 0),
      page,
      pageRows: PAIRS_ON_PAGE,
    };
  },
});

export type PairRow = Awaited<ReturnType<typeof listPairs>>['rows'][number];
