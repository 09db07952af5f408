import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { ArchivedTable, TableMember } from './manifest';
import type { Snapshot } from './snapshot';
import { lineOf } from './stored-value';

const BATCH = 65_536;

/** A table as JSON Lines; to nowhere (`file` null) when only its digest is wanted. */
export const writeTable = async (
  snapshot: Pick<Snapshot, 'engine' | 'rows'>, table: ArchivedTable, file: string | null, onRows: (rows: number) => void = () => undefined,
): Promise<TableMember> => {
  const out = file ? createWriteStream(file, { mode: 0o600 }) : null;
  const hash = createHash('sha256');
  let [rows, bytes, held] = [0, 0, ''];
  const flush = async () => {
    const chunk = Buffer.from(held);
    held = '';
    bytes += chunk.length;
    hash.update(chunk);
    onRows(rows);
    if (out && !out.write(chunk)) await once(out, 'drain');
  };
  for await (const row of snapshot.rows(table)) {
    held += `${lineOf(snapshot.engine, table, row)}\n`;
    rows += 1;
    if (held.length >= BATCH) await flush();
  }
  await flush();
  if (out) {
    out.end();
    await finished(out);
  }
  return { ...table, rows, bytes, sha256: hash.digest('hex') };
};
