import 'server-only';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { takeBackup } from '@/lib/services/workspace/take-backup';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';

/** An archive as a download; who took it stands in the trail before the first byte leaves. */
export const backupDownload = async (_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> => {
  try {
    const { name } = await params;
    const { file, bytes } = await takeBackup(await currentActor(), { name });
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
      headers: {
        'Content-Type': 'application/gzip', 'Content-Length': String(bytes), 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store',
      },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
