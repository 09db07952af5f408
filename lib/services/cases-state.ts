import { eq } from 'drizzle-orm';
import { auditEvents } from '@/db/schema';
import { stateUntil } from './state-until';

/** Stands for the cases as they are: the same object until a case is changed, moved, archived or read by others. */
export const casesState = stateUntil(eq(auditEvents.record, 'case'));
