import type { QueryContext } from '../../define';
import { openFlags } from '../../open-flags';

/** How many open red flags the actor may see: theirs, those of theirs that are late, the team's, the team's late ones. */
export const tallyOpenFlags = async (ctx: QueryContext): Promise<{ total: number; late: number; team: number; teamLate: number }> => {
  const team = await openFlags(ctx);
  const mine = team.filter(({ ownerId }) => ownerId === ctx.actor.id);
  const late = (flags: typeof team) => flags.filter(({ dueAt }) => dueAt <= ctx.now).length;
  return { total: mine.length, late: late(mine), team: team.length, teamLate: late(team) };
};
