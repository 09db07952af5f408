import { createReadStream } from 'node:fs';
import { encodingScan } from '@/lib/domain/imports/encoding-scan';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';

/** Reads the whole file once: a single byte near the end can tell Windows-1252 from UTF-8. */
export const scanEncoding = async (file: string) => {
  const scan = encodingScan();
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) scan.see(chunk as Uint8Array);
  const verdict = scan.verdict();
  if (!verdict.ok) throw new JobFault(messages.imports.notText[verdict.reason]);
  return verdict.encoding;
};
