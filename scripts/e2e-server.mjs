import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environment } from './start/environment.mjs';
import { main } from './start/main.mjs';
import { checkPortFree } from './start/port-free.mjs';
import { prepare } from './start/prepare.mjs';
import { keptSecret } from './start/secrets.mjs';
import { serve } from './start/serve.mjs';
import { copySetUp } from './test/copy-set-up.mjs';

const FIRST_PORT = 3417;

/**
 * The production build on a database of its own, for the end-to-end tests. The first server begins with the sample
 * workspace; each further one, told by its number, with a copy of what the first was once its set-up was done.
 */
await main(async () => {
  const number = Number(process.argv[2] ?? 0);
  const place = { host: '127.0.0.1', port: FIRST_PORT + number };
  await checkPortFree(place);
  const folders = process.env.LODE_E2E_FOLDER ?? mkdtempSync(path.join(tmpdir(), 'lode-e2e-'));
  const folder = path.join(folders, String(number));
  mkdirSync(folder, { recursive: true });
  if (number > 0) await copySetUp(path.join(folders, '0'), folder);
  const { DATABASE_URL: _, NEXTAUTH_URL: __, ...rest } = process.env;
  const env = environment(place, {
    ...rest,
    DATABASE_FILE: path.join(folder, 'lode.sqlite'),
    // The key the build was made with, so that its encrypted parts can be read.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? keptSecret(path.resolve('data'), '.actions-key'),
  });
  if (number === 0) writeFileSync(path.join(folder, 'prepared.json'), JSON.stringify(await prepare(env)));
  return serve(place, env);
});
