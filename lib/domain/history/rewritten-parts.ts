import type { Row, RowChange } from './net-changes';

/**
 * Parts every saving of their record writes anew under new ids, and the field that names the record: what they say tells one from another, not their
 * id. `nested` ones have parts of their own, so that they are compared by id alone.
 */
export const REWRITTEN_PARTS: Readonly<Record<string, { of: string; nested?: true }>> = {
  participations: { of: 'activityId' },
  topics: { of: 'activityId' },
  agenda_items: { of: 'meetingId' },
  meeting_guests: { of: 'meetingId' },
  meeting_decisions: { of: 'meetingId' },
  planned_visit_parties: { of: 'visitId' },
  agreement_scopes: { of: 'agreementId', nested: true },
};

/** What a part says, without its id. */
export const saying = ({ id: _, ...rest }: Row): string => JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Leaves out the parts that were removed and written anew as they were. */
export const withoutRewriting = (changes: readonly RowChange[]): RowChange[] => {
  const waiting = new Map<string, RowChange[]>();
  const dropped = new Set<RowChange>();
  const nameOf = (table: string, row: Row) => `${table} ${saying(row)}`;
  for (const change of changes) {
    if (change.before && !change.after && change.table in REWRITTEN_PARTS) {
      const name = nameOf(change.table, change.before);
      waiting.set(name, [...(waiting.get(name) ?? []), change]);
    }
  }
  for (const change of changes) {
    if (!change.after || change.before || !(change.table in REWRITTEN_PARTS)) continue;
    const twin = waiting.get(nameOf(change.table, change.after))?.pop();
    if (twin) dropped.add(twin).add(change);
  }
  return changes.filter((change) => !dropped.has(change));
};
