import { z } from 'zod';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { moveBatch } from './move-batch';

/** The first look at a file is done: now a person says what it holds. */
export const noteSurvey = command({
  name: 'imports.note-survey',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'what a job found; no figure and no record changes',
  input: z.strictObject({ id: RecordId, survey: z.custom<TableSurvey>() }),
  run: async (ctx, { id, survey }) => {
    await moveBatch(ctx, {
      id, from: ['reading'],
      set: ({ plan }) => ({ state: 'staged', layout: survey.layout, plan: { ...plan, survey }, leaseUntil: null, rowsDone: 0, rowsTotal: survey.records }),
    });
    return { id };
  },
});
