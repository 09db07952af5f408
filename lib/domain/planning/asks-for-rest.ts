import type { PlannedVisit } from './planned-visit';

/** Whether anybody who is to be visited asked not to be contacted; a visit that is over or called off approaches nobody. */
export const asksForRest = ({ state, organizations, people }: Pick<PlannedVisit, 'state' | 'organizations' | 'people'>): boolean =>
  state === 'planned' && [...organizations, ...people].some(({ resting }) => resting);
