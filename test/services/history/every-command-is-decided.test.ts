import { getTableName, is, Table } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { JOURNALED } from '@/db/journal';
import { NOT_JOURNALED } from '@/db/journal/not-journaled';
import * as schema from '@/db/schema';
import { NOT_UNDOABLE } from '@/lib/domain/history/cannot-be-undone';
import { REWRITTEN_PARTS } from '@/lib/domain/history/rewritten-parts';
import { RECORD_TABLES } from '@/lib/domain/history/kept-records';
import { registry } from '@/lib/services';
import { GUARDS } from '@/lib/services/history/guards';
import { MOVES, SOFT_REFERENCES, UNIQUE_FIELDS } from '@/lib/services/history/undo-rules';

const tables = Object.values(schema).filter((one) => is(one, Table)).map((table) => getTableName(table));
const journaled = JOURNALED.map(({ name }) => name);

describe('the journal', () => {
  it('holds every table but those that say why not', () => {
    expect([...journaled, ...Object.keys(NOT_JOURNALED)].sort()).toEqual([...tables].sort());
  });

  it('names rules, guards and parts for tables there are', () => {
    const named = [...Object.keys(MOVES), ...Object.keys(REWRITTEN_PARTS), ...Object.keys(GUARDS), ...Object.keys(UNIQUE_FIELDS), ...Object.values(RECORD_TABLES), ...SOFT_REFERENCES.flatMap(({ table, to }) => [table, to])];
    expect(named.filter((name) => !journaled.includes(name))).toEqual([]);
  });

  it('says of no command that does not exist that it cannot be undone', () => {
    const commands = [...registry.values()].filter(({ kind }) => kind === 'command').map(({ id }) => id);
    expect(Object.keys(NOT_UNDOABLE.commands).filter((id) => !commands.includes(id))).toEqual([]);
  });
});
