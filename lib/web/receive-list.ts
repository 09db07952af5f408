import 'server-only';
import { rm } from 'node:fs/promises';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { stageFile, tooLargeFor } from '@/lib/services/imports/stage-file';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { uploadLimit } from '@/lib/services/imports/upload-limit';
import { listTerms } from '@/lib/services/lists/list-terms';
import { registerList } from '@/lib/services/lists/register-list';
import { arrivingBytes } from './arriving-bytes';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { demandSameOrigin } from './same-origin';
import { sentFileName } from './sent-file-name';

/** Takes a list's bytes as they come, straight to the disk: who sends them and how many they claim to be is looked at first. */
export const receiveList = async (request: Request): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const actor = await currentActor();
    await listTerms(actor, {});
    if (Number(request.headers.get('content-length') ?? 0) > uploadLimit()) throw tooLargeFor(uploadLimit());
    const fileName = sentFileName(request);
    if (!fileName) throw invalid(messages.imports.errors.noFileName);
    if (!request.body) throw invalid(messages.imports.errors.emptyFile);
    const staged = await stageFile(arrivingBytes(request.body));
    try {
      return Response.json(await registerList(actor, { fileName, ...staged }), { status: 201, headers: { 'Cache-Control': 'no-store' } });
    } catch (fault) {
      await rm(stagedFile(staged.stagedAs), { force: true });
      throw fault;
    }
  } catch (fault) {
    return errorToResponse(fault);
  }
};
