import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import { zipOf } from '@/lib/web/files/zip-of';

const unpacked = (bytes: Uint8Array) => new Promise<Record<string, string>>((done, fail) => {
  fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, archive) => {
    if (fault) return fail(fault);
    const files: Record<string, string> = {};
    archive.on('end', () => done(files));
    archive.on('entry', (entry: Entry) => archive.openReadStream(entry, (broken, stream) => {
      if (broken) return fail(broken);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => { files[entry.fileName] = Buffer.concat(pieces).toString('utf8'); archive.readEntry(); });
    }));
    archive.readEntry();
  });
});

describe('texts as one archive', () => {
  const files = [{ name: 'records.html', text: '<p>né à Prince George</p>' }, { name: 'fields.csv', text: '\ufeffa,b\r\n' }];

  it('are read back by another reader, letter for letter, with the digest of each', async () => {
    const read = await unpacked(zipOf(files, '2026-12-01'));
    expect(read).toMatchObject(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    expect(read.SHA256SUMS).toBe(files.map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`).join(''));
  });

  it('are the same bytes for the same texts of the same day', () => {
    expect(Buffer.from(zipOf(files, '2026-12-01')).equals(Buffer.from(zipOf(files, '2026-12-01')))).toBe(true);
  });
});
