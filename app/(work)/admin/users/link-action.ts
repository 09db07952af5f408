import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { format } from '@/lib/messages/format';
import type { Command } from '@/lib/services/define';
import { formAction } from '@/lib/web/form-action';
import { timeZone } from '@/lib/web/time-zone';

type Issued = { token: string; expiresAt: Date };

/** A command that makes a one-time link. The end of its life is put in words here: a browser may know other clock rules. */
export const linkAction = <S extends z.ZodType>(verb: Command<S, Issued>) => {
  const issue = formAction(verb);
  return async (input: z.input<S>): Promise<ActionResult<{ token: string; until: string }>> => {
    const result = await issue(input);
    if (!result.ok) return result;
    return { ok: true, value: { token: result.value.token, until: format.instant(result.value.expiresAt, timeZone()) } };
  };
};
