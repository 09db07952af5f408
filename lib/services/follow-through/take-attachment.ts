import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { attachmentFile } from './attachment-file';
import { loadAttachment } from './load-attachment';

/** Where the bytes of a file lie, for handing them out; a removed one is not found. */
export const takeAttachment = query({
  name: 'follow-through.take-attachment',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { file } = await loadAttachment(ctx, id);
    if (file.removedAt !== null) throw notFound(messages.errors.notFound);
    return { file: attachmentFile(file.storedAs), fileName: file.fileName, mediaType: file.mediaType, bytes: file.bytes };
  },
});
