import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setSurveyArchived } from './set-survey-archived';
import { SURVEY_RECORD } from './survey-in-trail';

/** Takes an archived survey back as it was. */
export const restoreSurvey = command({
  name: 'listening.restore-survey',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setSurveyArchived(ctx, id, false),
});
