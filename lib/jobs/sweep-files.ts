import { readdir, rm, stat } from 'node:fs/promises';
import type { Actor } from '@/lib/auth/permissions';
import { chunks } from '@/lib/domain/shared/chunks';
import { dataFolder } from '@/lib/services/data-folder';
import { attachmentFile } from '@/lib/services/follow-through/attachment-file';
import { filesWithoutRecord } from '@/lib/services/follow-through/files-without-record';
import { forgetRemovedFiles } from '@/lib/services/follow-through/forget-removed-files';

const actor: Actor = { kind: 'job', id: 'files', permissions: ['jobs.work'] };
const DAY = 24 * 60 * 60_000;
const STORED = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A file of today may be on its way to its record; a half-sent one of yesterday goes nowhere any more. */
const sinceYesterday = async (now: Date): Promise<{ stored: string[]; halfSent: string[] }> => {
  const names = await readdir(dataFolder('attachments')).catch(() => []);
  const old: string[] = [];
  for (const name of names) {
    const seen = await stat(attachmentFile(name)).catch(() => null);
    if (seen?.isFile() && now.getTime() - seen.mtimeMs > DAY) old.push(name);
  }
  return { stored: old.filter((name) => STORED.test(name)), halfSent: old.filter((name) => name.endsWith('.part')) };
};

/** Removes the bytes of files that were taken off their contact long ago, and those a stopped server left without a record. */
export const sweepFiles = async (now: Date): Promise<void> => {
  for (let more = true; more;) {
    const gone = await forgetRemovedFiles(actor, {}, { now });
    for (const name of gone.files) await rm(attachmentFile(name), { force: true });
    more = gone.more;
  }
  const { stored, halfSent } = await sinceYesterday(now);
  for (const names of chunks(stored, 500)) {
    const { files } = await filesWithoutRecord(actor, { storedAs: names });
    for (const name of files) await rm(attachmentFile(name), { force: true });
  }
  for (const name of halfSent) await rm(attachmentFile(name), { force: true });
};
