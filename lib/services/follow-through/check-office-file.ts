import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { isZipBomb } from '@/lib/domain/shared/is-zip-bomb';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';

const MOST_ENTRIES = 5000;
// Of all entries together: a document of 25 MB with pictures stays far below.
const MOST_BYTES = 400 * 1024 ** 2;
const LIMITS = { largest: 200 * 1024 ** 2, small: 8 * 1024 ** 2, densest: 250 };

const { files } = messages.followThrough;
const damaged = () => invalid(files.refusals.damaged);

const opened = (file: string) =>
  new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (fault, zip) => (fault ? reject(damaged()) : resolve(zip)));
  });

const entriesOf = (zip: ZipFile) =>
  new Promise<Entry[]>((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });

/** Unpacks an entry into nothing: one that holds more than it claims ends as damaged. */
const unpack = (zip: ZipFile, entry: Entry) =>
  new Promise<void>((resolve, reject) => {
    zip.openReadStream(entry, (fault, stream) => {
      if (fault) return reject(damaged());
      pipeline(stream, new Writable({ write: (_chunk, _encoding, done) => done() })).then(resolve, () => reject(damaged()));
    });
  });

/** Refuses an Office document that is damaged, protected, made to harm when it is unpacked, or holds macros or an archive in the archive. */
export const checkOfficeFile = async (file: string): Promise<void> => {
  const zip = await opened(file);
  try {
    if (zip.entryCount > MOST_ENTRIES) throw invalid(files.refusals.bomb);
    const entries = await entriesOf(zip);
    const claimed = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (claimed > MOST_BYTES || entries.some((entry) => isZipBomb(entry, LIMITS))) throw invalid(files.refusals.bomb);
    if (entries.some((entry) => entry.isEncrypted())) throw damaged();
    if (entries.some(({ fileName }) => /vbaProject\.bin$/i.test(fileName))) throw invalid(files.refusals.macros);
    for (const entry of entries) if (!entry.fileName.endsWith('/')) await unpack(zip, entry);
  } finally {
    zip.close();
  }
};
