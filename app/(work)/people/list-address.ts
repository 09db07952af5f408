import { peopleNarrowing } from '@/lib/domain/register/people-list-input';
import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import { PEOPLE_FIELDS } from '@/lib/domain/sheet/people-fields';
import { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import { sheetAddress, type AddressParams } from '@/lib/web/sheet-address';

/** The state of the list as it stands in an address: what narrows it and its view. */
export const peopleAddress = (params: AddressParams) => {
  const { narrowing, view, page } = sheetAddress(params, Object.keys(peopleNarrowing));
  // An address somebody mistyped shows the whole list rather than no page.
  const kept = PeopleSheetQuestion.safeParse(narrowing).success ? narrowing : {};
  return { narrowing: kept, address: addressOfView(viewOfAddress(view, PEOPLE_FIELDS), PEOPLE_FIELDS), page };
};
