import { ArchiveFault } from './archive-fault';
import type { TableMember } from './manifest';
import type { Snapshot } from './snapshot';
import { writeTable } from './write-table';

/** Reads every restored table back as lines: what the database now holds must have the digest of what the archive holds. */
export const demandSameTables = async (snapshot: Pick<Snapshot, 'engine' | 'rows'>, tables: readonly TableMember[]) => {
  for (const table of tables) {
    const { rows, sha256 } = await writeTable(snapshot, table, null);
    if (rows !== table.rows) throw new ArchiveFault(`${table.name} holds ${rows} rows after the restore and ${table.rows} in the archive.`);
    if (sha256 !== table.sha256) throw new ArchiveFault(`${table.name} reads differently after the restore than it does in the archive.`);
  }
};
