import { inArray } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { SaveDecisionsInput } from '@/lib/domain/meetings/decision-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { loadMeeting } from './load-meeting';
import { writeMeeting } from './write-meeting';

/** The decisions of a meeting, while it is held or after. */
export const saveDecisions = command({
  name: 'meetings.save-decisions',
  permission: 'outreach.write',
  record: 'meeting',
  input: SaveDecisionsInput,
  run: async (ctx, { id, version, decisions }) => {
    const meeting = await loadMeeting(ctx, id);
    if (meeting.state === 'cancelled') throw invalid(messages.meetings.refusals.notPlanned);
    const named = [...new Set(decisions.flatMap(({ proposerOrganizationId }) => proposerOrganizationId ?? []))];
    const known = new Set((named.length === 0 ? [] : await ctx.db.select({ id: organizations.id }).from(organizations).where(inArray(organizations.id, named))).map((one) => one.id));
    const refused = decisions.flatMap(({ proposerOrganizationId: by }, at) => (by === null || known.has(by) ? [] : [[`decisions.${at}.proposerOrganizationId`, messages.errors.unknownRecord] as const]));
    if (refused.length > 0) throw invalid(messages.errors.invalid, Object.fromEntries(refused));
    return writeMeeting(ctx, meeting, { decisions }, version);
  },
});
