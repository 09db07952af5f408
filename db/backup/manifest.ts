import { z } from 'zod';
import { ENGINES } from '../engine';

export const COLUMN_KINDS = ['text', 'number', 'bool', 'instant', 'json'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

// These names are put into SQL: nothing but the letters our own schema uses may pass.
const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const ArchivedTable = z.object({
  name,
  key: z.array(name).min(1),
  columns: z.array(z.object({ name, kind: z.enum(COLUMN_KINDS) })).min(1),
});
export type ArchivedTable = z.infer<typeof ArchivedTable>;

const TableMember = ArchivedTable.extend({ rows: z.int().nonnegative(), bytes: z.int().nonnegative(), sha256 });
export type TableMember = z.infer<typeof TableMember>;

const FileMember = z.object({ path: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/), bytes: z.int().nonnegative(), sha256 });
export type FileMember = z.infer<typeof FileMember>;

export const ARCHIVE_FORMAT = 1;

/** First member of an archive: what it holds and how to know that nothing of it changed on the way. */
export const Manifest = z.object({
  lodeArchive: z.literal(ARCHIVE_FORMAT),
  madeAt: z.iso.datetime(),
  engine: z.enum(ENGINES),
  /** Tag of the last migration the rows were written under; the same on both engines. */
  migration: z.string(),
  /** Parents before their children. */
  tables: z.array(TableMember),
  attachments: z.array(FileMember),
});
export type Manifest = z.infer<typeof Manifest>;
