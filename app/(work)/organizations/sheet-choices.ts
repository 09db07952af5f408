import type { SheetChoices } from '@/components/sheet/sheet-choices';
import type { RegisterChoices } from '@/lib/services/register/register-choices';

/** What the columns of the sheet can be, by code and name. */
export const sheetChoices = (choices: RegisterChoices): SheetChoices => ({
  subclusters: choices.subclusters.map(({ clusterCode, code, name, tone }) => ({ value: `${clusterCode}/${code}`, label: name, tone })),
  owners: choices.names.map(({ id, name }) => ({ value: id, label: name })),
  regions: choices.regions.map(({ code, name }) => ({ value: code, label: name })),
});
