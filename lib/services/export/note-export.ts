import { z } from 'zod';
import { EXPORT_FORMATS } from '@/lib/domain/export/export-format';
import { EXPORT_LISTS, type ExportList } from '@/lib/domain/export/export-list';
import { command } from '../define';

const LISTS = Object.keys(EXPORT_LISTS) as [ExportList, ...ExportList[]];

/** Leaves a trace of what was taken out: by whom, which list, in which format, narrowed how, how many. */
export const noteExport = command({
  name: 'export.note',
  permission: 'register.read',
  record: 'export',
  input: z.strictObject({ list: z.enum(LISTS), format: z.enum(EXPORT_FORMATS), count: z.int().nonnegative() }),
  run: async ({ changed }, { list, format, count }) => {
    changed({ after: { list, format, count }, open: ['list', 'format', 'count'] });
    return { id: list };
  },
});
