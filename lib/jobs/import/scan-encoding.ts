import { encodingScan } from '@/lib/domain/imports/encoding-scan';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import { bytesOf } from './bytes-of';

/** Reads the whole file once: a single byte near the end can tell Windows-1252 from UTF-8. */
export const scanEncoding = async (file: string, entry: string | null) => {
  const scan = encodingScan();
  for await (const chunk of bytesOf(file, entry)) scan.see(chunk);
  const verdict = scan.verdict();
  if (!verdict.ok) throw new JobFault(messages.imports.notText[verdict.reason]);
  return verdict.encoding;
};
