import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { datasetLines, datasets } from '@/db/schema';
import { nothingNew } from '@/lib/domain/imports/nothing-new';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { batchTrail } from './batch-trail';
import type { Batch } from './find-batch';
import { moveBatch } from './move-batch';

const LINES_AT_ONCE = 500;

const demandNotLoading = async (db: Handle, { sha256 }: Batch, { seriesCode, vintage }: ImportChoices) => {
  const [other] = await db.select({ state: datasets.state }).from(datasets)
    .where(and(eq(datasets.code, seriesCode), eq(datasets.vintage, vintage), eq(datasets.sha256, sha256)));
  if (other) throw conflict(other.state === 'undone' ? messages.imports.errors.stillRemoving : messages.imports.errors.alreadyLoading);
};

/** An unpublished vintage: figures go into it out of everybody's sight. */
const openDataset = async ({ db, actor, now, newId }: CommandContext, batch: Batch, choices: ImportChoices, { lines }: ImportCheck) => {
  const id = newId();
  await demandNotLoading(db, batch, choices);
  const { seriesCode, title, provider, sourceTable, sourceUrl, vintage, referencePeriod, measure, placeBasis, ownership, rounding } = choices;
  const { roundingUnit, survey, releaseLimit, timeSeriesOk, employmentOk, naicsVersion, licence, note, retrievedOn } = choices;
  await db.insert(datasets).values({
    id, code: seriesCode, title, provider, sourceTable, sourceUrl, vintage, referencePeriod, measure,
    unit: measure === 'establishments' ? 'establishments' : 'persons',
    placeBasis, ownership, rounding, roundingUnit: rounding === 'unit' ? roundingUnit : null, survey, releaseLimit, timeSeriesOk, employmentOk,
    naicsVersion, licence, note, retrievedOn, sha256: batch.sha256, state: 'staged', publishedAt: null, batchId: batch.id, createdAt: now, createdBy: actor.id,
  });
  const rows = lines.map(({ code, title: name, level, naics, parentCode }, position) => ({
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
        const datasetId = await openDataset(ctx, batch, choices, check);
        return { state: 'running', datasetId, rowsDone: 0, rowsTotal: check.rows, leaseUntil: null, plan: { ...batch.plan, attempts: 0 } };
      },
    });
    ctx.changed(batchTrail(before, after));
    return { id, state: after.state };
  },
});
