import { disclosurePackages } from '@/db/schema';
import { StartDisclosureInput } from '@/lib/domain/privacy/disclosure-input';
import { requestDueOn } from '@/lib/domain/privacy/request-due-on';
import { command } from '../define';
import { holidaysFrom } from '../holidays-of';
import { gatherHeld } from './gather-held';
import { DISCLOSURE_OPEN, DISCLOSURE_RECORD } from './load-disclosure';

/** Answers a request for access: collects every record about the subject as it is now, all of it undecided. */
export const startDisclosure = command({
  name: 'privacy.start-disclosure',
  permission: 'privacy.manage',
  record: DISCLOSURE_RECORD,
  input: StartDisclosureInput,
  run: async (ctx, { kind, id: subjectId, reference, receivedOn, dueOn }) => {
    const { name, records } = await gatherHeld(ctx, { kind, id: subjectId });
    const id = ctx.newId();
    const due = dueOn ?? requestDueOn(receivedOn, holidaysFrom(new Date(receivedOn)));
    const fields = { reference, subjectKind: kind, subjectId, receivedOn, dueOn: due, state: 'open' as const };
    await ctx.db.insert(disclosurePackages).values({
      id, createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: 1, ...fields, decisions: [],
    });
    ctx.changed({ after: { ...fields, name, collected: records, version: 1 }, open: DISCLOSURE_OPEN, level: 'sealed' });
    return { id };
  },
});
