import type { CommandContext } from '../define';

/** Who made a record, and when. */
export const madeBy = ({ actor, now }: CommandContext) => ({ createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
