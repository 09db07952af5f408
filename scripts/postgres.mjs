import { main } from './start/main.mjs';
import { run } from './start/run.mjs';
import { startCluster } from './test/postgres-cluster.mjs';

/** `node scripts/postgres.mjs npx vitest run test/services/...`: a command with a PostgreSQL of its own. */
await main(async () => {
  const [command, ...words] = process.argv.slice(2);
  const cluster = await startCluster();
  console.log(`PostgreSQL ${cluster.version}, sorting by ${cluster.locale}: TEST_POSTGRES_URL=${cluster.url}`);
  if (!command) return new Promise(() => {});
  const env = { ...process.env, TEST_POSTGRES_URL: cluster.url };
  return (await run(command, words, { env, onLine: (line) => console.log(line) })).code ?? 1;
});
