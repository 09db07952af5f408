import { gunzipSync } from 'node:zlib';
import { text } from 'node:stream/consumers';
import { fromBuffer, type Entry } from 'yauzl';

const begins = (body: Buffer, first: number, second: number): boolean => body[0] === first && body[1] === second;

/** The names and contents of a zip archive: a sheet is one. */
const unzipped = (body: Buffer): Promise<string> => new Promise((done, fail) => {
  fromBuffer(body, { lazyEntries: true }, (fault, zip) => {
    if (fault) return fail(fault);
    const parts: string[] = [];
    zip.on('error', fail).on('end', () => done(parts.join('\n'))).on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (broken, stream) => {
        if (broken) return fail(broken);
        text(stream).then((content) => {
          parts.push(entry.fileName, content);
          zip.readEntry();
        }, fail);
      });
    });
    zip.readEntry();
  });
});

const unpacked = async (body: Buffer): Promise<string> => {
  if (begins(body, 0x50, 0x4b)) return unzipped(body);
  return (begins(body, 0x1f, 0x8b) ? gunzipSync(body) : body).toString('utf8');
};

/** Everything an answer says: its headers, its body and whatever is packed in it; the folded lines of a calendar made whole. */
export const wordsOf = async (answer: Response): Promise<string> =>
  `${JSON.stringify([...answer.headers])}\n${await unpacked(Buffer.from(await answer.arrayBuffer()))}`.replace(/\r?\n[ \t]/g, '');
