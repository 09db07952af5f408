import { readdir, rm, stat } from 'node:fs/promises';
import { dataFolder } from '@/lib/services/data-folder';

const DAY = 24 * 60 * 60_000;
const HALF_DONE = { imports: /\.part$/, backups: /\.part$|^\.(archive|restore)-/ } as const;

/** Uploads and backups that a killed server left half done: those of yesterday and before go. */
export const removeLeftovers = async (now: Date) => {
  for (const [folder, pattern] of Object.entries(HALF_DONE)) {
    const names = await readdir(dataFolder(folder)).catch(() => []);
    for (const name of names.filter((each) => pattern.test(each))) {
      const file = dataFolder(folder, name);
      const seen = await stat(file).catch(() => null);
      if (seen && now.getTime() - seen.mtimeMs > DAY) await rm(file, { recursive: true, force: true });
    }
  }
};
