import { organizationOfPerson, type CurrentAffiliation } from './organization-of-person';
import type { ParticipantInput } from './participant-input';

/**
 * Who took part, as it is kept: each person once for each organization, with the organization they speak for filled in,
 * so that the firm's timeline has the contact too. An organization named by itself attended if one of its named people
 * did (C6-5). Affiliations are those in force on the day of the contact, by person id.
 */
export const settleParticipations = (
  participants: readonly ParticipantInput[], affiliations: ReadonlyMap<string, readonly CurrentAffiliation[]>,
): ParticipantInput[] => {
  const named = new Set(participants.flatMap(({ organizationId }) => organizationId ?? []));
  const settled = new Map<string, ParticipantInput>();
  for (const one of participants) {
    const organizationId = one.organizationId
      ?? (one.personId === null ? null : organizationOfPerson(affiliations.get(one.personId) ?? [], named));
    const key = `${one.personId ?? ''} ${organizationId ?? ''}`;
    if (!settled.has(key)) settled.set(key, { ...one, organizationId });
  }
  const rows = [...settled.values()];
  return rows.map((row) => {
    if (row.personId !== null) return row;
    const its = rows.filter(({ personId, organizationId }) => personId !== null && organizationId === row.organizationId);
    const came = its.find(({ attendance }) => attendance === 'attended') ?? its[0];
    return came ? { ...row, attendance: came.attendance } : row;
  });
};
