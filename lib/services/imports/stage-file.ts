import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { encodingScan } from '@/lib/domain/imports/encoding-scan';
import type { NotTextReason } from '@/lib/domain/imports/text-encoding';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { invalid, tooLarge } from '../errors';
import { dataFolder } from '../data-folder';
import { stagedFile } from './staged-file';
import { uploadLimit } from './upload-limit';

// Far enough to know a workbook or a picture for what it is, before a gigabyte of it has arrived.
const LOOKED_AT = 1 << 20;

export const tooLargeFor = (limit: number) => tooLarge(messages.errors.tooLarge(fileSize(limit)));

/** A zip archive may hold a list: a job looks into it. */
const refuse = (reason: NotTextReason | null, isZip: boolean) => {
  if (reason !== null && !(reason === 'archive' && isZip)) throw invalid(messages.imports.notText[reason], { file: messages.imports.notText[reason] });
};

/** Copies what arrives into a staged file under a name of ours: counted, digested, and refused as soon as it is seen to be neither text nor a zip archive (a job looks into those). */
export const stageFile = async (arriving: AsyncIterable<Uint8Array>): Promise<{ stagedAs: string; bytes: number; sha256: string }> => {
  const limit = uploadLimit();
  const stagedAs = `${randomUUID()}.staged`;
  const part = `${stagedFile(stagedAs)}.part`;
  const hash = createHash('sha256');
  const scan = encodingScan();
  let bytes = 0;
  let isZip = false;
  async function* looked() {
    for await (const chunk of arriving) {
      bytes += chunk.length;
      if (bytes > limit) throw tooLargeFor(limit);
      if (bytes - chunk.length < LOOKED_AT) {
        if (bytes === chunk.length) isZip = chunk[0] === 0x50;
        scan.see(chunk);
        refuse(scan.refused(), isZip);
      }
      hash.update(chunk);
      yield chunk;
    }
    const verdict = scan.verdict();
    if (bytes > 0 && !verdict.ok) refuse(verdict.reason, isZip);
  }
  await mkdir(dataFolder('imports'), { recursive: true });
  try {
    await pipeline(looked, createWriteStream(part, { mode: 0o600 }));
    if (bytes === 0) throw invalid(messages.imports.errors.emptyFile, { file: messages.imports.errors.emptyFile });
    await rename(part, stagedFile(stagedAs));
  } catch (fault) {
    await rm(part, { force: true });
    throw fault;
  }
  return { stagedAs, bytes, sha256: hash.digest('hex') };
};
