import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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
