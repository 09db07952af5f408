import { z } from 'zod';
import { messages } from '@/lib/messages';
import { passwordFault } from './password-fault';

/** A password being chosen. It is taken exactly as typed: never trimmed, never folded. */
export const NewPassword = z
  .string({ error: () => messages.errors.required })
  .min(1, { error: () => messages.errors.required })
  .superRefine((password, ctx) => {
    const fault = password ? passwordFault(password, { name: '', email: '' }) : null;
    if (fault) ctx.addIssue({ code: 'custom', message: messages.access.passwordFaults[fault] });
  });
