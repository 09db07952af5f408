import { startCluster } from './postgres-cluster.mjs';
import { runVisibly } from './run-visibly.mjs';
import { fromVitest } from './tally.mjs';
import { TOOLS } from './tools.mjs';

/** The services on a PostgreSQL server: the one TEST_POSTGRES_URL names, else one of our own. */
export const servicesOnPostgres = async (env, report) => {
  const cluster = env.TEST_POSTGRES_URL ? null : await startCluster();
  try {
    if (cluster) {
      const runBy = cluster.user ? `, run by ${cluster.user}` : '';
      console.log(`PostgreSQL ${cluster.version} (${cluster.source}${runBy}), sorting by ${cluster.locale}`);
    }
    const ok = await runVisibly(TOOLS.vitest('services-postgres', report), { ...env, TEST_POSTGRES_URL: cluster?.url ?? env.TEST_POSTGRES_URL });
    return fromVitest(report, ok);
  } finally {
    await cluster?.stop();
  }
};
