import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engine, type Engine } from '../engine';
import { ArchiveFault } from './archive-fault';

type Journal = { entries: { tag: string; when: number }[] };

const folderOf = (of: Engine) => path.join(process.cwd(), 'drizzle', of);

const journalOf = (of: Engine): Journal => JSON.parse(readFileSync(path.join(folderOf(of), 'meta', '_journal.json'), 'utf8')) as Journal;

/** The tag of the migration a database stands at; the two engines give a migration one tag and times of their own. */
export const tagAt = (of: Engine, migratedAt: number | null) => {
  const found = journalOf(of).entries.find((entry) => entry.when === migratedAt);
  if (!found) throw new ArchiveFault('The database is not at a migration this version of Lode knows. Run: npm run -s lode -- prepare');
  return found.tag;
};

const demandKnown = (tag: string, of: Engine = engine()): number => {
  const at = journalOf(of).entries.findIndex((entry) => entry.tag === tag);
  if (at < 0) throw new ArchiveFault(`The archive was made by a version of Lode this one does not know (${tag}). Update Lode first.`);
  return at;
};

/** The tables a workspace has that stands at a migration. */
export const tablesAt = (tag: string): string[] => {
  demandKnown(tag);
  const snapshot = JSON.parse(readFileSync(path.join(folderOf(engine()), 'meta', `${tag.slice(0, tag.indexOf('_'))}_snapshot.json`), 'utf8')) as { tables: Record<string, { name: string }> };
  return Object.values(snapshot.tables).map(({ name }) => name);
};

/** A copy of the migrations that ends with `tag`, so that rows of an older archive meet the tables they were written in. */
export const migrationsUntil = (tag: string, of: Engine = engine()) => {
  const journal = journalOf(of);
  const last = demandKnown(tag, of);
  const copy = mkdtempSync(path.join(tmpdir(), 'lode-migrations-'));
  cpSync(folderOf(of), copy, { recursive: true });
  writeFileSync(path.join(copy, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
  return copy;
};
