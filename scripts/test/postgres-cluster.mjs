import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Mendable } from '../start/mendable.mjs';
import { freePort } from '../start/port-free.mjs';
import { endsWithThis } from '../start/stop-together.mjs';
import { findPostgres } from './find-postgres.mjs';
import { otherUser } from './other-user.mjs';
import { describeServer } from './postgres-answers.mjs';

/** Nothing here must survive a power cut: a test may go fast. */
const FAST = ['fsync=off', 'full_page_writes=off'];

/** A language's own order, as hosted servers have it: an ORDER BY that leans on byte order is found out. */
const LOCALES = [
  ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-CA'],
  ['--locale=C.UTF-8'],
  ['--locale=C'],
];

const folderFor = (user) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lode-postgres-'));
  chmodSync(folder, 0o755);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
};

const initialize = (bin, data, passwordFile, as) => {
  let said = '';
  for (const locale of LOCALES) {
    const words = ['-D', data, '-U', 'lode', '-E', 'UTF8', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', ...locale];
    const { status, stderr } = spawnSync(path.join(bin, 'initdb'), words, { ...as, encoding: 'utf8' });
    if (status === 0) return;
    said = stderr;
    rmSync(data, { recursive: true, force: true });
  }
  throw new Mendable(`PostgreSQL could not set up a test database:\n${said}`, 'Check that the folder for temporary files has room.');
};

const launch = (bin, data, port, as) => {
  const settings = [...FAST, `port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  // A process group of its own: Ctrl-C reaches the tests first, and they stop the server.
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...as, detached: true, stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log = [];
  server.stderr.setEncoding('utf8').on('data', (text) => log.push(text));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return { server, ended, log };
};

/** A PostgreSQL server of our own, empty, on a free port of this machine; `stop()` ends it and removes it. */
export const startCluster = async (options) => {
  const user = otherUser();
  const folder = folderFor(user);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { bin, source } = await findPostgres(folder, options);
    const as = { cwd: folder, ...(user ? { uid: user.uid, gid: user.gid } : {}) };
    const password = randomBytes(16).toString('hex');
    const passwordFile = path.join(folder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user) chownSync(passwordFile, user.uid, user.gid);
    const data = path.join(folder, 'data');
    initialize(bin, data, passwordFile, as);
    const port = await freePort();
    const { server, ended, log } = launch(bin, data, port, as);
    const stop = async () => {
      off();
      // PostgreSQL's fast shutdown: ends its sessions, and leaves no process behind.
      if (server.exitCode === null) server.kill('SIGINT');
      await ended;
      remove();
    };
    const off = endsWithThis(stop);
    const url = `postgres://lode:${password}@127.0.0.1:${port}/postgres`;
    try {
      return { url, source, user: user?.name ?? null, ...(await describeServer(url, server, log)), pid: server.pid, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
};
