import 'server-only';
import { EMAIL_BYTES } from '@/lib/domain/follow-through/attachment-limits';
import { messages } from '@/lib/messages';
import { tooLarge } from '@/lib/services/errors';
import { readEmail } from '@/lib/services/follow-through/read-email';
import { arrivingBytes } from './arriving-bytes';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { demandSameOrigin } from './same-origin';

const bytesOf = async (request: Request): Promise<Uint8Array> => {
  const refuse = () => tooLarge(messages.followThrough.email.refusals.tooLarge);
  if (Number(request.headers.get('content-length') ?? 0) > EMAIL_BYTES) throw refuse();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ? arrivingBytes(request.body) : []) {
    bytes += chunk.length;
    if (bytes > EMAIL_BYTES) throw refuse();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The source of an e-mail, dropped or pasted, as the draft of a contact. Nothing of it is kept. */
export const receiveEmail = async (request: Request): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const actor = await currentActor();
    return Response.json(await readEmail(actor, { source: await bytesOf(request) }), { headers: { 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
