import type { ListLook } from './list-look';
import type { ListSettings } from './list-settings';

/** How a list is read unless somebody says otherwise: as its look found it, its ids its own. */
export const suggestSettings = (look: ListLook, fileName: string): ListSettings => ({
  columns: [...look.columns], system: fileName.replace(/\.[^.]*$/, '').replace(/[\s_-]*(\(\d+\)|\d{4}-\d{2}-\d{2}|v\d+)$/i, '').slice(0, 80) || fileName.slice(0, 80),
  dateOrder: look.dateOrder, decimalMark: look.decimalMark, contactKind: 'call', level: 'internal', unsure: 'ask', badCells: 'hold', conflicts: 'keep',
});
