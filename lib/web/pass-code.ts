import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { SignInCodeInput } from '@/lib/domain/access/sign-in-code-input';
import { messages } from '@/lib/messages';
import { passSecondFactor } from '@/lib/services/access/pass-second-factor';
import { unauthenticated } from '@/lib/services/errors';
import { currentActor } from './current-actor';
import { keepSession } from './keep-session';
import { pendingSession } from './pending-session';
import { refusalToError } from './refusal-to-error';

type Passed = { by: 'code' | 'recovery-code' };

/** The second step of a sign-in, for the session this browser's cookie names. */
export const passCode = async ({ code }: z.input<typeof SignInCodeInput>): Promise<ActionResult<Passed>> => {
  const { errors } = messages.access;
  try {
    const sessionId = await pendingSession();
    if (!sessionId) throw unauthenticated(errors.codeTooLate);
    const device = (await headers()).get('user-agent') ?? undefined;
    const answer = await passSecondFactor(await currentActor(), { sessionId, code, device });
    if (answer.outcome === 'refused') {
      return { ok: false, error: { code: 'invalid', message: messages.errors.invalid, fields: { code: errors.codeRefused } } };
    }
    await keepSession(answer.sessionId);
    return { ok: true, value: { by: answer.by } };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};
