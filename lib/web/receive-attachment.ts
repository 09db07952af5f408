import 'server-only';
import { rm } from 'node:fs/promises';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { attachmentFile } from '@/lib/services/follow-through/attachment-file';
import { attachmentTerms } from '@/lib/services/follow-through/attachment-terms';
import { stageAttachment, tooLargeToAttach } from '@/lib/services/follow-through/stage-attachment';
import { arrivingBytes } from './arriving-bytes';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { demandSameOrigin } from './same-origin';
import { sentFileName } from './sent-file-name';

/** Takes a file of a contact straight to the disk: who sends it and how large it claims to be is looked at before its first byte, what it is before it is kept. */
export const receiveAttachment = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const [actor, { id: activityId }] = await Promise.all([currentActor(), params]);
    const { limit } = await attachmentTerms(actor, { activityId });
    if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLargeToAttach();
    const { refusals } = messages.followThrough.files;
    const fileName = sentFileName(request);
    if (!fileName) throw invalid(refusals.noName);
    if (!request.body) throw invalid(refusals.empty);
    const staged = await stageAttachment(fileName, arrivingBytes(request.body));
    try {
      return Response.json(await attachFile(actor, { activityId, fileName, ...staged }), { status: 201, headers: { 'Cache-Control': 'no-store' } });
    } catch (fault) {
      await rm(attachmentFile(staged.storedAs), { force: true });
      throw fault;
    }
  } catch (fault) {
    return errorToResponse(fault);
  }
};
