import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAME = '.address';

/** Notes where people reach the server, so that links printed by the command line lead there; where that cannot be written, they lead to the default address. */
export const noteAddress = (folder, address) => {
  try {
    writeFileSync(path.join(folder, NAME), `${address}\n`);
  } catch {
    return;
  }
};

/** Where the server was reached last; null where none was started on this data. */
export const servedAt = (folder) => {
  try {
    return readFileSync(path.join(folder, NAME), 'utf8').trim() || null;
  } catch {
    return null;
  }
};
