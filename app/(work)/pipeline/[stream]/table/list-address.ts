import { FILTER_NAMES } from '@/lib/domain/pipeline/pipeline-question';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import { caseFields } from '@/lib/domain/sheet/case-fields';
import { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import { sheetAddress, type AddressParams } from '@/lib/web/sheet-address';

/** The state of the list of a stream's cases as it stands in an address: what narrows it, as on the board, and its view. */
export const caseAddress = (stream: Stream, params: AddressParams) => {
  const { narrowing, view, page } = sheetAddress(params, [...FILTER_NAMES, 'stage']);
  const asked = CaseSheetQuestion.safeParse({ ...narrowing, stream });
  const fields = caseFields(stream);
  return { narrowing: asked.success ? narrowing : {}, asked: asked.data ?? CaseSheetQuestion.parse({ stream }), address: addressOfView(viewOfAddress(view, fields), fields), page };
};
