import 'server-only';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Attempt, Mend } from '@/lib/domain/sheet/mend';
import type { Actor } from '@/lib/auth/permissions';
import { currentActor } from './current-actor';
import { refusalToError } from './refusal-to-error';

type Mending = { many: (actor: Actor, mends: readonly Mend[], at?: { way?: 'sheet'; action?: string; acted?: (action: string) => void }) => Promise<{ id: string; version: number }[]> };

const ActionId = z.uuid().optional();

/** All changes of a sheet in one step: every one of them is made, or none is. Larger ones come in pieces of one action. */
export const mendAction =
  (verb: Mending) =>
  async (mends: Mend[], into?: string): Promise<ActionResult<readonly { id: string; version: number }[]>> => {
    try {
      let action: string | undefined;
      const value = await verb.many(await currentActor(), mends, { way: 'sheet', action: ActionId.parse(into), acted: (id) => { action = id; } });
      revalidatePath('/', 'layout');
      return { ok: true, value, action };
    } catch (fault) {
      return { ok: false, error: refusalToError(fault) };
    }
  };

/** What would become of changes, before any is made. */
export const attemptAction =
  (question: (actor: Actor, input: { mends: Mend[] }) => Promise<{ attempts: readonly Attempt[] }>) =>
  async (mends: Mend[]): Promise<ActionResult<readonly Attempt[]>> => {
    try {
      return { ok: true, value: (await question(await currentActor(), { mends })).attempts };
    } catch (fault) {
      return { ok: false, error: refusalToError(fault) };
    }
  };
