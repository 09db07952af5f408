import { z } from 'zod';
import { attachments } from '@/db/schema';
import { neededText } from '@/lib/domain/shared/needed-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { demandRoom } from './attachment-terms';
import { derivedTrail } from './derived-trail';
import { sourceContact } from './source-contact';

/** A file lies in the attachments folder and has been judged: from now on it belongs to the contact. */
export const attachFile = command({
  name: 'follow-through.attach-file',
  permission: 'outreach.write',
  record: 'attachment',
  input: z.strictObject({
    activityId: RecordId,
    fileName: neededText(200),
    mediaType: z.string().max(120),
    storedAs: z.uuid(),
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  run: async (ctx, input) => {
    const { actor, now } = ctx;
    const source = await sourceContact(ctx, input.activityId);
    await demandRoom(ctx, input.activityId);
    const record = {
      id: ctx.newId(), ...input, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, removedAt: null, removedBy: null,
    };
    await ctx.db.insert(attachments).values(record);
    ctx.changed(derivedTrail(null, record, [source.confidentiality]));
    return { id: record.id };
  },
});
