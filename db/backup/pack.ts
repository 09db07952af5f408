import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack as tarPack, type Pack } from 'tar-stream';

export type PackedFile = { name: string; from: string };

const add = async (tar: Pack, { name, from }: PackedFile) => {
  const { size, mtime } = await stat(from);
  const entry = tar.entry({ name, size, mtime, mode: 0o600 });
  for await (const chunk of createReadStream(from)) {
    if (!entry.write(chunk)) await once(entry, 'drain');
  }
  entry.end(null);
  await once(entry, 'finish');
};

/** Writes a .tar.gz under a name of its own and gives it its place only once it lies whole on the disk. */
export const pack = async (target: string, files: readonly PackedFile[]) => {
  const part = `${target}.part`;
  const tar = tarPack();
  const written = pipeline(tar, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
  const fed = (async () => {
    for (const file of files) await add(tar, file);
    tar.finalize();
  })();
  await Promise.all([written, fed.catch((fault: Error) => { tar.destroy(fault); throw fault; })]);
  const handle = await open(part, 'r+');
  await handle.sync();
  await handle.close();
  await rename(part, target);
};
