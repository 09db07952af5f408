import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import { CONTACT_FIELDS } from '@/lib/domain/sheet/contact-fields';
import { contactNarrowing, ContactSheetQuestion } from '@/lib/domain/sheet/contact-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import { sheetAddress, type AddressParams } from '@/lib/web/sheet-address';

/** The state of the list as it stands in an address: what narrows it and its view. */
export const contactAddress = (params: AddressParams) => {
  const { narrowing, view, page } = sheetAddress(params, Object.keys(contactNarrowing));
  const kept = ContactSheetQuestion.safeParse(narrowing).success ? narrowing : {};
  return { narrowing: kept, address: addressOfView(viewOfAddress(view, CONTACT_FIELDS), CONTACT_FIELDS), page };
};
