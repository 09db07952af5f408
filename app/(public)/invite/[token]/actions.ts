'use server';
import { acceptInvitation } from '@/lib/services/access/accept-invitation';
import { sessionAction } from '@/lib/web/session-action';

export const acceptInvitationAction = sessionAction(acceptInvitation);
