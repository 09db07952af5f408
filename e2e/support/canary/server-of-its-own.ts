import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { environment } from '../../../scripts/start/environment.mjs';
import { keptSecret } from '../../../scripts/start/secrets.mjs';
import { untilHealthy } from '../../../scripts/start/serve.mjs';

const started = promisify(execFile);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** The production build over a sample workspace of its own, on a port of its own; `run` runs a script of this folder over its database and answers what it tells. */
export const serverOfItsOwn = async (folder: string) => {
  const place = { host: '127.0.0.1', port: await freePort() };
  const { DATABASE_URL: _, NEXTAUTH_URL: __, ...rest } = process.env;
  const env = {
    ...environment(place, {
      ...rest, DATABASE_FILE: path.join(folder, 'lode.sqlite'), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: rest.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? keptSecret(path.resolve('data'), '.actions-key'),
    }),
    NODE_ENV: 'production' as const, LODE_LOG_LEVEL: 'error',
  };
  const tsx = async (script: string, ...words: string[]): Promise<string> => (await started(process.execPath, ['--import', 'tsx', script, ...words], { env, maxBuffer: 16_000_000 })).stdout;
  await tsx('lib/cli/main.ts', 'prepare');
  const server = spawn(process.execPath, [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-H', place.host, '-p', String(place.port)], { env, stdio: 'ignore' });
  const origin = `http://${place.host}:${place.port}`;
  await untilHealthy(origin, once(server, 'exit'));
  const stop = async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  return { origin, stop, run: async <Told>(script: string, ...told: unknown[]): Promise<Told> => JSON.parse(await tsx(`e2e/support/canary/${script}.ts`, JSON.stringify(told))) as Told };
};
