import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import { openArchive } from './archive';

// What is made of a piece should be gone before the collector looks: larger ones live long enough to be moved.
const PIECE = 1 << 16;

/** The bytes of a staged file, or of one file inside it, piece by piece. */
export async function* bytesOf(file: string, entry: string | null): AsyncGenerator<Uint8Array> {
  if (entry === null) {
    yield* createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
    return;
  }
  const archive = await openArchive(file);
  try {
    const stream = await archive.read(entry);
    try {
      yield* stream as AsyncIterable<Uint8Array>;
    } catch {
      throw new JobFault(messages.imports.archive.damaged);
    } finally {
      stream.destroy();
    }
  } finally {
    archive.close();
  }
}

/** How many bytes they will be. */
export const sizeOf = async (file: string, entry: string | null): Promise<number> => {
  if (entry === null) return (await stat(file)).size;
  const archive = await openArchive(file);
  try {
    return archive.sizeOf(entry);
  } finally {
    archive.close();
  }
};
