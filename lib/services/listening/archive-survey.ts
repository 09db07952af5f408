import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setSurveyArchived } from './set-survey-archived';
import { SURVEY_RECORD } from './survey-in-trail';

/** Puts a survey away: no interview begins with it any more; those that were held, and their results, stay. */
export const archiveSurvey = command({
  name: 'listening.archive-survey',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setSurveyArchived(ctx, id, true),
});
