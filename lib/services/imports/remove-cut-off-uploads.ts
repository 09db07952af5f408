import { readdir, rm, stat } from 'node:fs/promises';
import { dataFolder } from '../data-folder';

const DAY = 24 * 60 * 60_000;

/** Uploads that were cut off leave a part behind when the server ended meanwhile: those of yesterday go. */
export const removeCutOffUploads = async (now: Date) => {
  const names = await readdir(dataFolder('imports')).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    const file = dataFolder('imports', name);
    const seen = await stat(file).catch(() => null);
    if (seen && now.getTime() - seen.mtimeMs > DAY) await rm(file, { force: true });
  }
};
