import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { datasetLines, datasets, observations } from '@/db/schema';
import { nothingNew } from '@/lib/domain/imports/nothing-new';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { placeLines } from '@/lib/domain/imports/place-lines';
import { spanOfYears } from '@/lib/domain/imports/span-of-years';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { batchTrail } from './batch-trail';
import { demandStillJoins } from './demand-still-joins';
import type { Batch } from './find-batch';
import { moveBatch } from './move-batch';

const LINES_AT_ONCE = 500;

const demandNotLoading = async (db: Handle, { sha256 }: Batch, { seriesCode, vintage }: ImportChoices) => {
  const [other] = await db.select({ state: datasets.state }).from(datasets)
    .where(and(eq(datasets.code, seriesCode), eq(datasets.vintage, vintage), eq(datasets.sha256, sha256)));
  if (other) throw conflict(other.state === 'undone' ? messages.imports.errors.stillRemoving : messages.imports.errors.alreadyLoading);
};

/** The industries of the file with those of the vintage it continues, put in one order of depth. */
const linesOf = async (db: Handle, { lines, held }: ImportCheck) => {
  if (!held?.joins) return lines;
  const before = await db.select().from(datasetLines).where(eq(datasetLines.datasetId, held.joins)).orderBy(asc(datasetLines.position));
  const known = new Set(before.map(({ code }) => code));
  const added = lines.filter(({ code }) => !known.has(code));
  return added.length === 0 ? before : placeLines([...before, ...added].map(({ code, title, naics }) => ({ code, title, naics })));
};

const periodOf = async (db: Handle, { referencePeriod }: ImportChoices, { periods, held }: ImportCheck) => {
  const said = referencePeriod ?? spanOfYears(periods) ?? messages.imports.notStated;
  if (!held?.joins) return said;
  const before = await db.selectDistinct({ period: observations.period }).from(observations).where(eq(observations.datasetId, held.joins));
  const years = [...periods, ...before.map(({ period }) => period)];
  return new Set(years).size === 1 ? said : (spanOfYears(years) ?? said);
};

/** An unpublished vintage: figures go into it out of everybody's sight. */
const openDataset = async ({ db, actor, now, newId }: CommandContext, batch: Batch, choices: ImportChoices, check: ImportCheck) => {
  const id = newId();
  await demandNotLoading(db, batch, choices);
  const { seriesCode, title, provider, sourceTable, sourceUrl, vintage, measure, placeBasis, ownership, rounding } = choices;
  const { roundingUnit, survey, releaseLimit, timeSeriesOk, employmentOk, naicsVersion, licence, note, retrievedOn } = choices;
  await db.insert(datasets).values({
    id, code: seriesCode, title, provider, sourceTable, sourceUrl, vintage, referencePeriod: await periodOf(db, choices, check), measure,
    unit: measure === 'establishments' ? 'establishments' : 'persons',
    placeBasis, ownership, rounding, roundingUnit: rounding === 'unit' ? roundingUnit : null, survey, releaseLimit, timeSeriesOk, employmentOk,
    naicsVersion, licence, note, retrievedOn, sha256: batch.sha256, state: 'staged', publishedAt: null, batchId: batch.id, createdAt: now, createdBy: actor.id,
  });
  const rows = (await linesOf(db, check)).map(({ code, title: name, level, naics, parentCode }, position) => ({
    datasetId: id, code, title: name, level, naics: [...naics], parentCode, position,
  }));
  for (let at = 0; at < rows.length; at += LINES_AT_ONCE) await db.insert(datasetLines).values(rows.slice(at, at + LINES_AT_ONCE));
  return id;
};

/** Confirms what the check counted. Where there is nothing new the load is over; else a job writes the figures and publishes them. */
export const startImport = command({
  name: 'imports.start',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveBatch(ctx, {
      id, from: ['checked'],
      set: async (batch) => {
        const { choices, check, survey } = batch.plan;
        if (!choices || !check || !survey) throw conflict(messages.imports.errors.notNow(messages.imports.state[batch.state]));
        if (nothingNew(check)) return { state: 'unchanged', finishedAt: ctx.now };
        if (check.toWrite === 0) throw invalid(messages.imports.errors.nothingToWrite);
        await demandStillJoins(ctx.db, batch.plan);
        const datasetId = await openDataset(ctx, batch, choices, check);
        return { state: 'running', datasetId, rowsDone: 0, rowsTotal: check.rows, leaseUntil: null, plan: { ...batch.plan, attempts: 0 } };
      },
    });
    ctx.changed(batchTrail(before, after));
    return { id, state: after.state };
  },
});
