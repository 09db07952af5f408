import type { z } from 'zod';
import { messages } from '@/lib/messages';
import { passwordFault } from './password-fault';

type Chosen = { name: string; email: string; password: string };

/** The cross-field rule of every form that holds a person beside their new password. */
export const refusePersonalPassword = (chosen: Chosen, ctx: z.RefinementCtx): void => {
  if (passwordFault(chosen.password, chosen) !== 'personal') return;
  ctx.addIssue({ code: 'custom', path: ['password'], message: messages.access.passwordFaults.personal });
};
