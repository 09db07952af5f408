import 'server-only';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Command } from '@/lib/services/define';
import { currentActor } from './current-actor';
import { keepSession } from './keep-session';
import { refusalToError } from './refusal-to-error';

type Begins = { sessionId: string };

/** A command that begins a session: the browser gets its cookie, and from the answer all but the session's id. */
export const sessionAction =
  <S extends z.ZodType<unknown, { device?: string | undefined }>, R extends Begins>(verb: Command<S, R>) =>
  async (input: z.input<S>): Promise<ActionResult<Omit<R, 'sessionId'>>> => {
    try {
      const device = (await headers()).get('user-agent') ?? undefined;
      const { sessionId, ...value } = await verb(await currentActor(), { ...input, device });
      await keepSession(sessionId);
      revalidatePath('/', 'layout');
      return { ok: true, value };
    } catch (fault) {
      return { ok: false, error: refusalToError(fault) };
    }
  };
