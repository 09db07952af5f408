import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';

/** Who is sent on, to which partner agency, with what need. A person alone stands for their organization. */
export const referralFields = {
  organizationId: OptionalId,
  personId: OptionalId,
  toOrganizationId: OptionalId,
  toPersonId: OptionalId,
  need: neededText(500),
  madeOn: IsoDay.optional(),
};
