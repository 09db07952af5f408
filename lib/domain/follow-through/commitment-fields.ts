import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';

/** Who promised whom what, by when. A side with neither organization nor person is the unit itself. */
export const commitmentFields = {
  promisorOrganizationId: OptionalId,
  promisorPersonId: OptionalId,
  promiseeOrganizationId: OptionalId,
  promiseePersonId: OptionalId,
  text: neededText(500),
  madeOn: IsoDay.optional(),
  dueOn: OptionalDay,
};
