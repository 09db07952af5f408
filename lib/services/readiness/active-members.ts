import { attendanceRecord } from '@/lib/domain/meetings/attendance-record';
import type { QueryContext } from '../define';
import { heldMeetings } from '../held-meetings';
import { membersToday } from './members-today';

/** Members of the forming clusters today, each with whether it is active by the meetings the actor may read; null while none was held since it joined. */
export const activeMembers = async (ctx: QueryContext, clusterCode: string) => {
  const [members, held] = await Promise.all([membersToday(ctx, clusterCode), heldMeetings(ctx, clusterCode)]);
  return members.map((member) => ({ ...member, active: attendanceRecord(held.filter(({ subclusterCode }) => subclusterCode === member.subclusterCode), member.organizationId, member.from).active }));
};
