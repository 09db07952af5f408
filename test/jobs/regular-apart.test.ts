import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { regularApart } from '@/lib/jobs/regular-apart';
import { dataFolder } from '@/lib/services/data-folder';

const folder = dataFolder('attachments');
const work = vi.fn(() => Promise.resolve());

afterAll(() => rm(folder, { recursive: true, force: true }));

it('regular work is done by a process of its own, and nobody here waits for it', { timeout: 60_000 }, async () => {
  await mkdir(folder, { recursive: true });
  const left = path.join(folder, '0192f000-0000-7000-8000-00000000000b.part');
  await writeFile(left, 'half sent');
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  await utimes(left, longAgo, longAgo);

  await regularApart({ name: 'removing files', everyMs: 60_000, work }, new Date());
  expect(await readdir(folder)).toHaveLength(1);

  await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]), { timeout: 50_000, interval: 100 });
  expect(work).not.toHaveBeenCalled();
});
