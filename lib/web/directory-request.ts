import 'server-only';
import { headers } from 'next/headers';
import { networkOf } from '@/lib/auth/network-of';
import { systemActor } from '@/lib/auth/permissions';
import { networkKey } from '@/lib/domain/access/network-key';
import type { RequestInput } from '@/lib/domain/directory/request-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { sendRequest } from '@/lib/services/directory/send-request';
import type { z } from 'zod';
import { demandPatience, noteGuess } from './demand-patience';
import { refusalToError } from './refusal-to-error';

const writer = systemActor('directory.ask');

/** Takes a request of somebody who is not signed in. Each counts for their network, apart from sign-ins: a flood of them shuts only this door. */
export const takeRequest = async (input: z.input<typeof RequestInput>): Promise<ActionResult<{ id: string }>> => {
  const network = `directory ${networkKey(networkOf(await headers()))}`;
  try {
    await demandPatience(network);
    await noteGuess('directory', network);
    await sendRequest(writer, input);
    return { ok: true, value: { id: 'sent' } };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};
