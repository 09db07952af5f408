import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';

/** Who is introduced to whom, and what for. A person alone stands for their organization. */
export const introductionFields = {
  aOrganizationId: OptionalId,
  aPersonId: OptionalId,
  bOrganizationId: OptionalId,
  bPersonId: OptionalId,
  purpose: neededText(500),
  madeOn: IsoDay.optional(),
};
