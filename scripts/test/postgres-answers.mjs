import { Mendable } from '../start/mendable.mjs';

const PATIENCE = 30_000;

const ask = async (url) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select current_setting('server_version') as version,
      coalesce((select to_jsonb(d) ->> 'datlocprovider' from pg_database d where datname = 'template1'), 'c') as provider,
      (select coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', datcollate) from pg_database d where datname = 'template1') as locale`);
    return { version: rows[0].version, locale: rows[0].provider === 'i' ? `${rows[0].locale} (ICU)` : rows[0].locale };
  } finally {
    await client.end();
  }
};

/** Waits for the server's first answer: its version and the order it sorts text in. */
export const describeServer = async (url, server, log) => {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask(url);
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        throw new Mendable(`The PostgreSQL test server did not start:\n${log.join('')}${error.message}`, 'The lines above say why.');
      }
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
};
