import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ArchiveFault } from './archive-fault';
import { digestFile } from './digest-file';
import { Manifest } from './manifest';

// The only names an archive of ours holds; anything else, `..` or an absolute path above all, is not ours.
const MEMBER = /^(manifest\.json|tables\/[a-z][a-z0-9_]*\.jsonl|attachments\/[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*)$/;

const extractInto = async (archive: string, folder: string) => {
  const tar = extract();
  const names = new Set<string>();
  const fed = pipeline(createReadStream(archive), createGunzip(), tar);
  // Whoever leaves the loop early would leave this promise unheard.
  fed.catch(() => undefined);
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      if (type !== 'file' || !MEMBER.test(name)) throw new ArchiveFault(`This is not an archive of Lode: it holds "${name.slice(0, 80)}".`);
      if (names.has(name)) throw new ArchiveFault(`The archive is damaged: it holds ${name} twice.`);
      names.add(name);
      const target = path.join(folder, name);
      mkdirSync(path.dirname(target), { recursive: true });
      await pipeline(entry, createWriteStream(target, { mode: 0o600 }));
    }
    await fed;
    return names;
  } catch (fault) {
    if (fault instanceof ArchiveFault || (fault as NodeJS.ErrnoException).code === 'ENOENT') throw fault;
    throw new ArchiveFault('This file is not an archive of Lode, or it was cut short.');
  }
};

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new ArchiveFault('This file is not an archive of Lode: it has no manifest.');
  });
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    throw new ArchiveFault('The manifest of the archive cannot be read: it was changed, or a newer version of Lode wrote it.');
  }
};

/** Lays an archive open in a folder, and answers its manifest once every member's digest is as the manifest says. */
export const unpack = async (archive: string, folder: string): Promise<Manifest> => {
  const names = await extractInto(archive, folder);
  const manifest = await readManifest(folder);
  const members = [
    ...manifest.tables.map(({ name, sha256 }) => ({ member: `tables/${name}.jsonl`, sha256 })),
    ...manifest.attachments.map(({ path: inside, sha256 }) => ({ member: `attachments/${inside}`, sha256 })),
  ];
  for (const { member, sha256 } of members) {
    const found = await digestFile(path.join(folder, member)).catch(() => null);
    if (found !== sha256) throw new ArchiveFault(`The archive is damaged: ${member} is not what was written into it.`);
  }
  const named = new Set(['manifest.json', ...members.map(({ member }) => member)]);
  const stranger = [...names].find((name) => !named.has(name));
  if (stranger !== undefined) throw new ArchiveFault(`The archive is damaged: its manifest knows nothing of ${stranger}.`);
  return manifest;
};
