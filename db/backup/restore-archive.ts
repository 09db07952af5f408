import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { getTableName, type Table } from 'drizzle-orm';
import { engine } from '../engine';
import { migrate } from '../migrate';
import * as schema from '../schema';
import { ArchiveFault } from './archive-fault';
import { putAttachments } from './attachments';
import { demandWhole } from './demand-whole';
import { makeArchive } from './make-archive';
import { demandOwnPostgres, restorePostgres, rowsInPostgres } from './restore.postgres';
import { rowsIn, type RestoreOrder } from './restore-order';
import { demandOwnSqlite, restoreSqlite, rowsInSqlite } from './restore.sqlite';
import { unpack } from './unpack';

type Order = {
  file: string;
  /** Replace a workspace that is not empty, once a copy of it lies in `safetyCopy`. */
  force: boolean;
  safetyCopy: string;
  attachments: string;
  now: Date;
  onProgress?: RestoreOrder['onProgress'];
};
export type Restored = { rows: number; tables: number; madeAt: string; safetyCopy: string | null };

const ours = () => (Object.values(schema) as Table[]).map((table) => getTableName(table));

const write = (order: RestoreOrder) => (engine() === 'postgres' ? restorePostgres(order) : restoreSqlite(order));

const demandOwn = async () => (engine() === 'postgres' ? demandOwnPostgres(ours()) : demandOwnSqlite());

const opened = async <T>(archive: string, beside: string, work: (order: RestoreOrder) => Promise<T>): Promise<T> => {
  mkdirSync(beside, { recursive: true });
  const folder = await mkdtemp(path.join(beside, '.restore-'));
  try {
    return await work({ folder, manifest: await unpack(archive, folder) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** PostgreSQL drops its tables first: should writing fail then, the copy goes back in. */
const writeOrPutBack = async (order: RestoreOrder, copy: string | null, beside: string) => {
  try {
    await write(order);
  } catch (fault) {
    if (copy && engine() === 'postgres') await opened(copy, beside, write);
    throw fault;
  }
};

const copyOf = async (file: string, attachments: string, now: Date) => {
  await migrate();
  return (await makeArchive({ file, attachments, now })).file;
};

/** Replaces the whole workspace by an archive: all of it, proved equal, or nothing. */
export const restoreArchive = async ({ file, force, safetyCopy, attachments, now, onProgress }: Order): Promise<Restored> => {
  const beside = path.dirname(path.resolve(safetyCopy));
  return opened(path.resolve(file), beside, async (order) => {
    demandWhole(order.manifest);
    // audit_head has one row from the migration on.
    const tables = ours().filter((name) => name !== 'audit_head');
    const held = await (engine() === 'postgres' ? rowsInPostgres(tables) : rowsInSqlite(tables));
    if (held > 0 && !force) {
      throw new ArchiveFault(`The workspace is not empty (${held} rows). Add --force to replace it; a copy of it is made first.`);
    }
    await demandOwn();
    const kept = held > 0 ? await copyOf(safetyCopy, attachments, now) : null;
    await writeOrPutBack({ ...order, onProgress }, kept, beside);
    await putAttachments(path.join(order.folder, 'attachments'), attachments);
    return { rows: rowsIn(order.manifest), tables: order.manifest.tables.length, madeAt: order.manifest.madeAt, safetyCopy: kept };
  });
};
