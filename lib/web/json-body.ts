import { messages } from '@/lib/messages';
import { invalid, tooLarge } from '@/lib/services/errors';

/** As much as a form of ours may send: no record is larger. */
export const MOST_JSON_BYTES = 1_048_576;

const tooLargeBody = () => tooLarge(messages.errors.bodyTooLarge('1 MB'));

const bytesOf = async (request: Request): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_JSON_BYTES) throw tooLargeBody();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_JSON_BYTES) throw tooLargeBody();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid(messages.errors.notJson);
  }
};

/** The object a REST write sends: JSON in UTF-8, read no further than a record can be long. */
export const jsonBody = async (request: Request): Promise<Record<string, unknown>> => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw invalid(messages.errors.notJson);
  const body = parsed(await bytesOf(request));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid(messages.errors.notJson);
  return body as Record<string, unknown>;
};
