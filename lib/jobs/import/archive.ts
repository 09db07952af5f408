import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { isZipBomb } from '@/lib/domain/shared/is-zip-bomb';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';

const MOST_ENTRIES = 10_000;
const LARGEST = 16 * 1024 ** 3;
// Figures shrink to a thirtieth at most; what shrinks further and is large is made to harm.
const DENSEST = 250;
const SMALL = 64 * 1024 ** 2;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

export type Archive = { readonly names: readonly string[]; sizeOf: (name: string) => number; read: (name: string) => Promise<Readable>; close: () => void };

export const isArchive = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(ZIP);
  } finally {
    await handle.close();
  }
};

const damaged = () => new JobFault(messages.imports.archive.damaged);

const openZip = (file: string) =>
  new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (fault, zip) => (fault ? reject(damaged()) : resolve(zip)));
  });

const entriesOf = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > MOST_ENTRIES) throw new JobFault(messages.imports.archive.tooMany(zip.entryCount));
  const entries: Entry[] = [];
  zip.on('entry', (entry: Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.readEntry();
  try {
    await once(zip, 'end');
  } catch {
    throw damaged();
  }
  return entries;
};

const guard = (entry: Entry) => {
  if (isZipBomb(entry, { largest: LARGEST, small: SMALL, densest: DENSEST })) throw new JobFault(messages.imports.archive.bomb(entry.fileName));
};

/**
 * A zip archive, read entry by entry as streams. Refused before a byte is unpacked where it is damaged, encrypted, has more than 10,000
 * entries, or an entry claims to unpack to more than 16 GB or 250 times its size; one that unpacks to more than it claims ends as damaged.
 */
export const openArchive = async (file: string): Promise<Archive> => {
  const zip = await openZip(file);
  try {
    const entries = new Map((await entriesOf(zip)).filter(({ fileName }) => !fileName.endsWith('/')).map((entry) => [entry.fileName, entry]));
    const whole = [...entries.values()];
    whole.forEach(guard);
    if (whole.some((entry) => entry.isEncrypted())) throw new JobFault(messages.imports.archive.encrypted);
    const found = (name: string) => {
      const entry = entries.get(name);
      if (!entry) throw damaged();
      return entry;
    };
    return {
      names: [...entries.keys()],
      sizeOf: (name) => found(name).uncompressedSize,
      read: (name) => new Promise((resolve, reject) => {
        zip.openReadStream(found(name), (fault, stream) => {
          if (fault) return reject(damaged());
          // What goes wrong inside reaches whoever reads; nobody else hears it.
          stream.on('error', () => undefined);
          resolve(stream);
        });
      }),
      close: () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault;
  }
};
