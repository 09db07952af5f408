import { RequestInput } from '@/lib/domain/pipeline/request-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkCase } from './check-case';
import { checkDay } from './check-day';
import { addPart, changePart, loadPart } from './keep-part';
import { loadLivingCase } from './load-case';

/** A request for information came in, or was answered. */
export const saveRequest = command({
  name: 'pipeline.save-request',
  permission: 'pipeline.write',
  record: 'case_part',
  input: RequestInput,
  run: async (ctx, { id, version = 0, ...fields }) => {
    const stored = await loadLivingCase(ctx, fields.caseId);
    checkDay(ctx, 'askedOn', fields.askedOn, stored.openedOn);
    checkDay(ctx, 'answeredOn', fields.answeredOn, stored.openedOn);
    if (fields.answeredOn !== null && fields.answeredOn < fields.askedOn) throw invalid(messages.errors.invalid, { answeredOn: messages.pipeline.refusals.answeredBeforeAsked });
    await checkCase(ctx, { ownerId: fields.ownerId });
    if (id !== undefined) return changePart(ctx, 'request', await loadPart(ctx, 'request', id), stored, version, fields);
    return addPart(ctx, 'request', stored, { ...fields, removedAt: null, removedBy: null });
  },
});
