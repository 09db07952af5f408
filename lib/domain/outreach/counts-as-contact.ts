import type { ActivityKind } from './activity-kind';
import type { Attendance } from './attendance';

/** C6-5: met or spoken to, not merely invited; an internal note is no contact. */
export const countsAsContact = (participation: { kind: ActivityKind; attendance: Attendance }): boolean =>
  participation.kind !== 'note' && participation.attendance === 'attended';
