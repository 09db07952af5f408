import type { CommandContext } from '../define';

/** Who changed a record last, and when. */
export const touchedBy = ({ actor, now }: CommandContext) => ({ updatedAt: now, updatedBy: actor.id });
