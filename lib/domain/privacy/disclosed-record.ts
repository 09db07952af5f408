import type { DisclosureDecision } from './disclosure-decision';
import type { HeldRecord, HeldRecordKind } from './held-record';
import { sever, type Severed } from './sever';

/** One record as it leaves: nothing of what is severed or withheld is in it. */
export type DisclosedRecord = { record: HeldRecordKind; day: string | null; fields: { field: string; parts: Severed[] }[] };

const same = (decision: DisclosureDecision, { record, recordId }: HeldRecord, field: string) =>
  decision.record === record && decision.recordId === recordId && decision.field === field;

/** What was decided about one field; undefined while nobody has. */
export const decisionOf = (decisions: readonly DisclosureDecision[], record: HeldRecord, field: string): DisclosureDecision | undefined =>
  decisions.find((decision) => same(decision, record, field));

/** A record after the decisions. A field nobody decided about is withheld: silence lets nothing out. */
export const disclosedRecord = (held: HeldRecord, decisions: readonly DisclosureDecision[]): DisclosedRecord => ({
  record: held.record,
  day: held.day,
  fields: held.fields.map(({ field, value }) => {
    const decided = decisionOf(decisions, held, field);
    if (!decided || decided.decision === 'withhold') return { field, parts: [{ section: decided?.section ?? '' }] };
    return { field, parts: decided.decision === 'release' ? [{ text: value }] : sever(value, decided.ranges, decided.section ?? '') };
  }),
});
