import { Client } from 'pg';

/** The same server, another database. */
export const urlOf = (database: string) => {
  const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

/** One statement on the server's own database; CREATE and DROP DATABASE allow no transaction. */
export const onServer = async (statement: string) => {
  const client = new Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
