import { ArchiveFault } from './archive-fault';
import { isArchived } from './archived-tables';
import type { Manifest } from './manifest';
import { tablesAt } from './migration-tags';

/** Refuses an archive that lacks a table its own version of Lode had: what it says of itself is whole, and still not a workspace. */
export const demandWhole = ({ migration, tables }: Manifest): void => {
  const held = new Set(tables.map(({ name }) => name));
  const lacking = tablesAt(migration).filter((name) => isArchived(name) && !held.has(name));
  if (lacking.length > 0) throw new ArchiveFault(`The archive is not whole: it lacks ${lacking.slice(0, 3).join(', ')}${lacking.length > 3 ? ` and ${lacking.length - 3} more tables` : ''}.`);
};
