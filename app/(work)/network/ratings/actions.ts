'use server';

import { archiveRound } from '@/lib/services/ratings/archive-round';
import { closeRound } from '@/lib/services/ratings/close-round';
import { invite } from '@/lib/services/ratings/invite';
import { moveRound } from '@/lib/services/ratings/move-round';
import { revokeInvitation } from '@/lib/services/ratings/revoke-invitation';
import { startRound } from '@/lib/services/ratings/start-round';
import { formAction } from '@/lib/web/form-action';

export const startRoundAction = formAction(startRound);
export const moveRoundAction = formAction(moveRound);
export const closeRoundAction = formAction(closeRound);
export const archiveRoundAction = formAction(archiveRound);
export const inviteAction = formAction(invite);
export const revokeInvitationAction = formAction(revokeInvitation);
