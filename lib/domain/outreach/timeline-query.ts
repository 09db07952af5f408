import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { TimelineCursor } from './timeline-cursor';

/** Whose timeline, and where its page starts: from the newest contact when `before` is left out. */
export const TimelineQuery = z.strictObject({ id: RecordId, before: TimelineCursor.optional() });
