import { dataFolder, keptSecret } from './secrets.mjs';

const reachable = (host) => (['0.0.0.0', '::', '[::]'].includes(host) ? '127.0.0.1' : host);

export const addressOf = ({ host, port }) => `http://${reachable(host)}:${port}`;

/**
 * What the build and the server both need; a value that is already set is left alone.
 * @param {{ host: string, port: number }} place
 * @param {Record<string, string | undefined>} env
 */
export const environment = ({ host, port }, env = process.env) => {
  const folder = dataFolder(env);
  return {
    ...env,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || keptSecret(folder, '.auth-secret'),
    // Kept over builds: a tab left open can still send its form after an upgrade.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keptSecret(folder, '.actions-key'),
    NEXTAUTH_URL: env.NEXTAUTH_URL || addressOf({ host, port }),
  };
};
