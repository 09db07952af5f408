import { textDecoder } from '@/lib/domain/imports/text-decoder';
import type { TextEncoding } from '@/lib/domain/imports/text-encoding';
import { bytesOf } from './bytes-of';

const HEAD = 65_536;

/** The beginning of a file as text: enough to see how its columns are divided. */
export const headOf = async (file: string, entry: string | null, encoding: TextEncoding): Promise<string> => {
  const decode = textDecoder(encoding);
  let text = '';
  for await (const chunk of bytesOf(file, entry)) {
    text += decode(chunk.subarray(0, HEAD));
    if (text.length >= HEAD / 2) break;
  }
  return text;
};
