import 'server-only';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { revalidatePath } from 'next/cache';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { dataFolder } from '@/lib/services/data-folder';
import { purgeRecords } from '@/lib/services/privacy/purge-records';
import { currentActor } from './current-actor';
import { refusalToError } from './refusal-to-error';

/** Purges words, and after that the bytes of their files: a file whose row is gone is out of reach already. */
export const purgeAction = async (input: { id: string; expected: number }): Promise<ActionResult<{ id: string }>> => {
  try {
    const { id, files } = await purgeRecords(await currentActor(), input);
    for (const file of files) await rm(path.join(dataFolder('attachments'), path.basename(file)), { force: true });
    revalidatePath('/', 'layout');
    return { ok: true, value: { id } };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};
