import 'server-only';
import { revalidatePath } from 'next/cache';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Command } from '@/lib/services/define';
import { currentActor } from './current-actor';
import { refusalToError } from './refusal-to-error';

type Does = <S extends z.ZodType, R>(verb: Command<S, R>, input: z.input<S>) => Promise<ActionResult<R>>;

const doing = (into?: string): Does => async (verb, input) => {
  try {
    let action: string | undefined;
    const value = await verb(await currentActor(), input, { way: 'form', action: into, acted: (id) => { action = id; } });
    revalidatePath('/', 'layout');
    return { ok: true, value, action };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};

/** Several commands a form needs for one deed: one action, undone as one. */
export const inOneAction = <R>(deed: (does: Does) => Promise<R>): Promise<R> => deed(doing(newId()));

/** A command as a server action: what a form gets back is a value, never an exception, and the action it left. */
export const formAction =
  <S extends z.ZodType, R>(verb: Command<S, R>) =>
  (input: z.input<S>): Promise<ActionResult<R>> => doing()(verb, input);
