import 'server-only';
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Command } from '@/lib/services/define';
import { currentActor } from './current-actor';
import { refusalToError } from './refusal-to-error';

/** A command as a server action: what a form gets back is a value, never an exception. */
export const formAction =
  <S extends z.ZodType, R>(verb: Command<S, R>) =>
  async (input: z.input<S>): Promise<ActionResult<R>> => {
    try {
      const value = await verb(await currentActor(), input);
      revalidatePath('/', 'layout');
      return { ok: true, value };
    } catch (fault) {
      return { ok: false, error: refusalToError(fault) };
    }
  };
