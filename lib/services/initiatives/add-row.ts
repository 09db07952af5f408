import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { CommandContext } from '../define';
import { initiativeTrail } from './initiative-trail';
import { rowTable, type Row, type RowKind } from './rows';

type Fields<K extends RowKind> = Omit<Row<K>, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/** A new record of the area, in its first version. */
export const addRow = async <K extends RowKind>(ctx: CommandContext, kind: K, fields: Fields<K>, level?: Confidentiality): Promise<{ id: string; version: number }> => {
  const { now, actor } = ctx;
  const row = { ...fields, id: ctx.newId(), version: 1, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id };
  await ctx.db.insert(rowTable(kind)).values(row as unknown as Row<'initiative_member'>);
  ctx.changed(initiativeTrail(null, row, level));
  return { id: row.id, version: 1 };
};
