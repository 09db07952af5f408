import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { optionalText } from '../shared/optional-text';
import { ROLE_STATES } from './role-state';

/** Moves a role on, on a day (today when left out). What ends, or is proposed anew, says why. */
export const MoveRoleInput = RecordAsRead.extend({
  to: z.enum(ROLE_STATES, { error: () => messages.errors.notAChoice }),
  on: OptionalDay,
  why: optionalText(500),
}).refine(({ to, why }) => why !== null || to === 'agreed' || to === 'active', { path: ['why'], error: () => messages.forming.refusals.why });
export type MoveRoleInput = z.output<typeof MoveRoleInput>;
