import { cpSync, existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { digestFile } from './digest-file';
import type { FileMember } from './manifest';

/** Every file below a folder, by its path inside it with forward slashes; none when there is no such folder. */
export const attachmentsIn = async (folder: string): Promise<FileMember[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Promise.all(files.map(async (file) => ({
    path: path.relative(folder, file).split(path.sep).join('/'),
    bytes: (await stat(file)).size,
    sha256: await digestFile(file),
  })));
};

/** Puts the files of an archive in the place of what lay in a folder: a file of the workspace before belongs to no record of this one, and lies in the copy made of it. */
export const putAttachments = async (from: string, folder: string): Promise<void> => {
  const fresh = new Set((await attachmentsIn(from)).map((file) => file.path));
  if (existsSync(from)) cpSync(from, folder, { recursive: true });
  for (const file of await attachmentsIn(folder)) if (!fresh.has(file.path)) await rm(path.join(folder, file.path));
};
