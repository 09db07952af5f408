import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environment } from './start/environment.mjs';
import { main } from './start/main.mjs';
import { checkPortFree } from './start/port-free.mjs';
import { prepare } from './start/prepare.mjs';
import { keptSecret } from './start/secrets.mjs';
import { serve } from './start/serve.mjs';

const PLACE = { host: '127.0.0.1', port: 3417 };

/** The production build on a database of its own, with the sample workspace; for the end-to-end tests. */
await main(async () => {
  await checkPortFree(PLACE);
  const folder = process.env.LODE_E2E_FOLDER ?? mkdtempSync(path.join(tmpdir(), 'lode-e2e-'));
  mkdirSync(folder, { recursive: true });
  const { DATABASE_URL: _, NEXTAUTH_URL: __, ...rest } = process.env;
  const env = environment(PLACE, {
    ...rest,
    DATABASE_FILE: path.join(folder, 'lode.sqlite'),
    // The key the build was made with, so that its encrypted parts can be read.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? keptSecret(path.resolve('data'), '.actions-key'),
  });
  const prepared = await prepare(env);
  writeFileSync(path.join(folder, 'prepared.json'), JSON.stringify(prepared));
  return serve(PLACE, env);
});
