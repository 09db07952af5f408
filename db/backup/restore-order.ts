import type { Manifest } from './manifest';

/** An archive laid open in `folder`, ready to be written into a database. */
export type RestoreOrder = {
  folder: string;
  manifest: Manifest;
  onProgress?: (at: { table: string; rowsDone: number; rowsTotal: number }) => void;
};

export const rowsIn = (manifest: Manifest) => manifest.tables.reduce((sum, table) => sum + table.rows, 0);
