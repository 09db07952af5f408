import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regions } from '@/db/schema';
import { ChooseImportInput } from '@/lib/domain/imports/choose-import-input';
import { LEAVE_OUT, type ImportChoices, type NamePut } from '@/lib/domain/imports/import-choices';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { levelOfPicked } from '@/lib/domain/imports/level-of-picked';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { batchTrail } from './batch-trail';
import { demandRegion } from './demand-region';
import { knownRegions } from './known-regions';
import { moveBatch } from './move-batch';

const checkRegions = async ({ db }: CommandContext, names: readonly NamePut[]) => {
  const codes = [...new Set(names.map(({ put }) => put))].filter((code) => code !== '' && code !== LEAVE_OUT);
  if (codes.length === 0) return;
  const found = await db.select({ code: regions.code }).from(regions).where(inArray(regions.code, codes));
  const wrong = names.flatMap(({ put }, at) => (codes.includes(put) && !found.some((region) => region.code === put) ? [at] : []));
  if (wrong.length === 0) return;
  throw invalid(messages.errors.invalid, Object.fromEntries(wrong.map((at) => [`choices.regionNames.${at}.put`, messages.imports.errors.unknownRegion])));
};

/** What the publisher forbids, no choice allows: the refusal says why and what would do. */
const checkPublisher = ({ survey }: ImportPlan, { timeSeriesOk, employmentOk }: Pick<ImportChoices, 'timeSeriesOk' | 'employmentOk'>) => {
  const { growth = false, jobs = false } = survey?.facts?.forbids ?? {};
  const { noTimeSeries, noJobs } = messages.imports.errors;
  const fields = { ...(growth && timeSeriesOk && { 'choices.timeSeriesOk': noTimeSeries }), ...(jobs && employmentOk && { 'choices.employmentOk': noJobs }) };
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
};

/** A sheet nobody could read before its cells were picked is asked for the level of its regions only now. */
const levelSettled = async (db: Handle, { survey }: ImportPlan, choices: ImportChoices): Promise<Pick<ImportPlan, 'survey' | 'choices'>> => {
  const { grid, regionSystem } = choices;
  if (!survey?.grid || survey.shape !== null || grid === null || regionSystem !== '') return { survey, choices };
  const level = levelOfPicked(survey.grid, grid, await knownRegions(db));
  return level === null ? { survey, choices } : { survey: { ...survey, regionSystem: level }, choices: { ...choices, regionSystem: level } };
};

/** A person says what a staged file holds and how to read it; a job then counts exactly what a load would do. */
export const chooseImport = command({
  name: 'imports.choose',
  permission: 'imports.run',
  record: 'import',
  input: ChooseImportInput,
  run: async (ctx, { id, choices }) => {
    await checkRegions(ctx, choices.regionNames);
    const { before, after } = await moveBatch(ctx, {
      id, from: ['staged', 'checked'],
      set: async ({ plan }) => {
        checkPublisher(plan, choices);
        await demandRegion(ctx.db, plan, choices);
        return { state: 'checking', plan: { ...plan, ...await levelSettled(ctx.db, plan, choices), check: null, attempts: 0 }, leaseUntil: null, rowsDone: 0, rowsTotal: null, counts: {}, failure: null };
      },
    });
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
