import { open } from 'node:fs/promises';
import { textDecoder } from '@/lib/domain/imports/text-decoder';
import type { TextEncoding } from '@/lib/domain/imports/text-encoding';

const HEAD = 65_536;

/** The beginning of a file as text: enough to see how its columns are divided. */
export const headOf = async (file: string, encoding: TextEncoding): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return textDecoder(encoding)(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
};
