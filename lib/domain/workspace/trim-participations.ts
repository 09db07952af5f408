export type Participation = { id: string; activityId: string; organizationId: string | null; personId: string | null };

export type Trimmed = { remove: string[]; withoutOrganization: string[]; withoutPerson: string[] };

/**
 * What becomes of the participations of contacts that stay when some of the organizations and people they name go. A
 * person who stays keeps their place without the organization; an organization that stays keeps its place once, with
 * or without the people who spoke for it.
 */
export const trimParticipations = (rows: readonly Participation[], goes: (id: string) => boolean): Trimmed => {
  const lost = (id: string | null) => id !== null && goes(id);
  const trimmed: Trimmed = { remove: [], withoutOrganization: [], withoutPerson: [] };
  const placed = new Set(rows.filter(({ personId }) => !lost(personId)).map(({ activityId, organizationId }) => `${activityId} ${organizationId}`));
  for (const { id, activityId, organizationId, personId } of rows) {
    const place = `${activityId} ${organizationId}`;
    if (lost(organizationId)) {
      if (personId === null || lost(personId)) trimmed.remove.push(id);
      else trimmed.withoutOrganization.push(id);
    } else if (lost(personId)) {
      if (organizationId === null || placed.has(place)) trimmed.remove.push(id);
      else trimmed.withoutPerson.push(id);
      placed.add(place);
    }
  }
  return trimmed;
};
