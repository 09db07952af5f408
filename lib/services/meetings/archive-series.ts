import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setSeriesArchived } from './set-series-archived';

/** A series that has come to its end leaves the lists; its meetings stay on record. It can be restored. */
export const archiveSeries = command({
  name: 'meetings.archive-series',
  permission: 'outreach.write',
  record: 'meeting_series',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setSeriesArchived(ctx, id, true),
});
