import { RECORD_ID_HEADINGS } from '../export/record-id-headings';
import type { ListLook } from './list-look';
import type { ListSettings } from './list-settings';

const OURS = 'Lode';
const OWN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/|; |$)/;

/** Whether a list was taken out of a Lode, here or elsewhere: its files name one another by the ids of one system. */
const isOurs = ({ headings, samples }: ListLook): boolean => headings.some((heading, at) => RECORD_ID_HEADINGS.has(heading) && (samples[at] ?? []).length > 0 && (samples[at] ?? []).every((sample) => OWN_ID.test(sample)));

/** How a list is read unless somebody says otherwise: as its look found it, its ids its own. */
export const suggestSettings = (look: ListLook, fileName: string): ListSettings => ({
  columns: [...look.columns],
  system: isOurs(look) ? OURS : fileName.replace(/\.[^.]*$/, '').replace(/[\s_-]*(\(\d+\)|\d{4}-\d{2}-\d{2}|v\d+)$/i, '').slice(0, 80) || fileName.slice(0, 80),
  dateOrder: look.dateOrder, decimalMark: look.decimalMark, contactKind: 'call', level: 'internal', unsure: 'ask', badCells: 'hold', conflicts: 'keep',
});
