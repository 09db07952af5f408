import 'server-only';
import { rm } from 'node:fs/promises';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { registerUpload } from '@/lib/services/imports/register-upload';
import { stageFile, tooLargeFor } from '@/lib/services/imports/stage-file';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { uploadTerms } from '@/lib/services/imports/upload-terms';
import { arrivingBytes } from './arriving-bytes';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { demandSameOrigin } from './same-origin';
import { sentFileName } from './sent-file-name';

/** Takes a table's bytes as they come, straight to the disk: who sends them and how many they claim to be is looked at first. */
export const receiveUpload = async (request: Request): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const actor = await currentActor();
    const { limit } = await uploadTerms(actor, {});
    if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLargeFor(limit);
    const fileName = sentFileName(request);
    if (!fileName) throw invalid(messages.imports.errors.noFileName);
    if (!request.body) throw invalid(messages.imports.errors.emptyFile);
    const staged = await stageFile(arrivingBytes(request.body));
    try {
      return Response.json(await registerUpload(actor, { fileName, ...staged }), { status: 201, headers: { 'Cache-Control': 'no-store' } });
    } catch (fault) {
      await rm(stagedFile(staged.stagedAs), { force: true });
      throw fault;
    }
  } catch (fault) {
    return errorToResponse(fault);
  }
};
