import 'server-only';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { takeAttachment } from '@/lib/services/follow-through/take-attachment';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';

/** A header's own alphabet for browsers that know no other, and the whole name for those that do. */
const disposition = (fileName: string) => {
  const plain = fileName.replace(/[^\w .()-]+/g, '_');
  const whole = encodeURIComponent(fileName.replace(/\p{Cs}/gu, '_')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

/** A file of a contact, always as a download: never shown by the browser as a page of ours, whatever is in it. */
export const attachmentDownload = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const { file, fileName, mediaType } = await takeAttachment(await currentActor(), await params);
    const found = await stat(file).catch(() => null);
    if (!found) throw notFound(messages.followThrough.files.refusals.gone);
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
      headers: {
        'Content-Type': mediaType, 'Content-Length': String(found.size), 'Content-Disposition': disposition(fileName),
        'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'private, no-store',
      },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
