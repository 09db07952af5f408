import 'server-only';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';

/** A body as it comes in; a connection that breaks on the way is told as such. */
export const arrivingBytes = async function* (body: ReadableStream<Uint8Array>) {
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>;
  } catch {
    throw invalid(messages.imports.errors.uploadBroken);
  }
};
