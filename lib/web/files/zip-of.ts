import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

type File = { name: string; text: string };

/** Texts as one zip archive, with the SHA-256 of each beside them; the same texts of the same day make the same bytes. */
export const zipOf = (files: readonly File[], isoDay: string): Uint8Array<ArrayBuffer> => {
  const digests = files.map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`).join('');
  const all = [...files, { name: 'SHA256SUMS', text: digests }];
  // A zip keeps a wall-clock time without a zone: noon is the same day everywhere.
  return zipSync(Object.fromEntries(all.map(({ name, text }) => [name, strToU8(text)])), { level: 6, mtime: `${isoDay}T12:00:00` }) as Uint8Array<ArrayBuffer>;
};
