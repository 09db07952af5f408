import 'server-only';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Query } from '@/lib/services/define';
import { currentActor } from './current-actor';
import { refusalToError } from './refusal-to-error';

/** A query as a server action, for what a widget looks up while a person types. */
export const lookUpAction =
  <S extends z.ZodType, R>(question: Query<S, R>) =>
  async (input: z.input<S>): Promise<ActionResult<R>> => {
    try {
      return { ok: true, value: await question(await currentActor(), input) };
    } catch (fault) {
      return { ok: false, error: refusalToError(fault) };
    }
  };
