import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Snapshot = { tables: Record<string, { name: string; columns: Record<string, { notNull: boolean; primaryKey: boolean }>; indexes: Record<string, { isUnique: boolean }> }> };

const latest = (dialect: string): Snapshot => {
  const folder = path.join(process.cwd(), 'drizzle', dialect, 'meta');
  const name = readdirSync(folder).filter((file) => file.endsWith('_snapshot.json')).sort().at(-1) ?? '';
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Snapshot;
};

const shape = ({ tables }: Snapshot) =>
  Object.fromEntries(Object.values(tables).map((table) => [table.name, {
    columns: Object.entries(table.columns).map(([name, column]) => `${name}${column.notNull ? ' not null' : ''}`).sort(),
    indexes: Object.keys(table.indexes).sort(),
  }]));

describe('the two engines', () => {
  it('have the same tables, columns and indexes', () => {
    expect(shape(latest('postgres'))).toEqual(shape(latest('sqlite')));
  });
});
