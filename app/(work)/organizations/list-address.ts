import { organizationNarrowing } from '@/lib/domain/register/organization-list-input';
import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import { sheetAddress, type AddressParams } from '@/lib/web/sheet-address';

/** The state of the list as it stands in an address: what narrows it and its view, in the words every link to it uses. */
export const listAddress = (params: AddressParams) => {
  const { narrowing, view, page } = sheetAddress(params, Object.keys(organizationNarrowing));
  // An address somebody mistyped shows the whole list rather than no page.
  const kept = OrganizationSheetQuestion.safeParse(narrowing).success ? narrowing : {};
  return { narrowing: kept, address: addressOfView(viewOfAddress(view, ORGANIZATION_FIELDS), ORGANIZATION_FIELDS), page };
};
