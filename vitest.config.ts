import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = import.meta.dirname;
const postgres = process.env.TEST_POSTGRES_URL;

/** Tests in these folders speak to a database: each file of them runs on both engines. */
const WITH_DATABASE = 'test/{services,db,auth,web,jobs,cli}/**/*.test.ts';

const resolve = {
  alias: {
    '@': root,
    'server-only': path.join(root, 'test/support/empty-module.ts'),
  },
};

/** Half of a file's time went into loading the same modules anew. What a process remembers hangs on its database, and each file has its own. */
const isolate = false;

const onDatabase = (engine: 'sqlite' | 'postgres'): TestProjectInlineConfiguration => ({
  resolve,
  test: {
    name: `services-${engine}`,
    isolate,
    include: [WITH_DATABASE],
    globalSetup: [`test/support/template-${engine}.ts`],
    setupFiles: ['test/support/same-environment.ts', `test/support/own-database-${engine}.ts`],
    env: { LODE_TEST_ENGINE: engine, NEXTAUTH_SECRET: 'a secret for the tests alone', DATABASE_POOL: '4' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

const domain: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'domain',
    isolate,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: [WITH_DATABASE],
    setupFiles: ['test/support/same-environment.ts'],
    testTimeout: 20_000,
  },
};

if (!postgres && !process.argv.includes('--project')) {
  process.stderr.write('TEST_POSTGRES_URL is not set: the services are tested on SQLite alone (npm test brings a PostgreSQL of its own).\n');
}

export default defineConfig({
  test: {
    projects: [domain, onDatabase('sqlite'), ...(postgres ? [onDatabase('postgres')] : [])],
    allowOnly: !process.env.CI,
    // Two engines on a small machine: more workers only wait for each other.
    maxWorkers: process.env.CI ? 2 : undefined,
  },
});
