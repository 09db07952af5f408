import { z } from 'zod';
import { decisionOf } from '@/lib/domain/privacy/disclosed-record';
import { sever } from '@/lib/domain/privacy/sever';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { loadDisclosure } from './load-disclosure';
import { thirdParties } from './third-parties';

/** A package for whoever decides: every field with what was decided, and how many hold somebody else's name. */
export const readDisclosure = query({
  name: 'privacy.disclosure',
  permission: 'privacy.manage',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const loaded = await loadDisclosure(ctx, id);
    const { reference, name, subjectKind, subjectId, receivedOn, dueOn, state, version, decisions, records } = loaded;
    const fields = records.map((held) => ({
      record: held.record, recordId: held.recordId, day: held.day, level: held.level,
      fields: held.fields.map(({ field, value }) => {
        const decided = decisionOf(decisions, held, field) ?? null;
        return { field, value, decision: decided?.decision ?? null, section: decided?.section ?? null, parts: decided?.decision === 'sever' ? sever(value, decided.ranges, decided.section ?? '') : null };
      }),
    }));
    const all = fields.flatMap((one) => one.fields);
    const count = (decision: string | null) => all.filter((one) => one.decision === decision).length;
    return {
      id, reference, name, subjectKind, subjectId, receivedOn, dueOn, state, version, records: fields,
      undecided: count(null), severed: count('sever'), withheld: count('withhold'), suggested: state === 'open' ? (await thirdParties(ctx, loaded)).length : 0, today: ctx.today,
    };
  },
});
