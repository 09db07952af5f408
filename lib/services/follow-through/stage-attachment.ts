import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ATTACHMENT_BYTES } from '@/lib/domain/follow-through/attachment-limits';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { dataFolder } from '../data-folder';
import { invalid, tooLarge } from '../errors';
import { attachmentFile } from './attachment-file';
import { judgeFile } from './judge-file';

export const tooLargeToAttach = () => tooLarge(messages.errors.tooLarge(fileSize(ATTACHMENT_BYTES)));

/** Copies what arrives into the attachments folder, counted and digested, readable by the server's own account alone; kept only once its content is what its name says. */
export const stageAttachment = async (fileName: string, arriving: AsyncIterable<Uint8Array>) => {
  const storedAs = randomUUID();
  const part = `${attachmentFile(storedAs)}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of arriving) {
      bytes += chunk.length;
      if (bytes > ATTACHMENT_BYTES) throw tooLargeToAttach();
      hash.update(chunk);
      yield chunk;
    }
  }
  await mkdir(dataFolder('attachments'), { recursive: true, mode: 0o700 });
  try {
    await pipeline(counted, createWriteStream(part, { mode: 0o600 }));
    if (bytes === 0) throw invalid(messages.followThrough.files.refusals.empty);
    const mediaType = await judgeFile(part, fileName);
    await rename(part, attachmentFile(storedAs));
    return { storedAs, bytes, sha256: hash.digest('hex'), mediaType };
  } catch (fault) {
    await rm(part, { force: true });
    throw fault;
  }
};
