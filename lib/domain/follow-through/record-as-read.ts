import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

/** A record and the version of it that was read. */
export const recordAsRead = { id: RecordId, version: z.int({ error: () => messages.errors.notANumber }).min(1) };
