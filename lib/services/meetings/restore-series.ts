import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setSeriesArchived } from './set-series-archived';

/** A series is listed again. */
export const restoreSeries = command({
  name: 'meetings.restore-series',
  permission: 'outreach.write',
  record: 'meeting_series',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setSeriesArchived(ctx, id, false),
});
