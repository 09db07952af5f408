import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGES = ['better-sqlite3', 'drizzle-orm', 'node-postgres', '@node-rs/argon2', 'drizzle:entityKind'];
const STATEMENTS = ['BEGIN IMMEDIATE', 'PRAGMA ', 'pg_advisory_lock', '__drizzle_migrations'];
const SECRETS = ['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'DATABASE_URL', 'DATABASE_FILE'];

const serviceFiles = () =>
  existsSync('lib/services')
    ? readdirSync('lib/services', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    : [];

/** The declared names of commands and queries: `command({ name: 'outreach.log', ...`. They survive minifying. */
const declared = (text) => [...text.matchAll(/\b(?:command|query)\(\s*\{\s*name:\s*'([^']+)'/g)].map((match) => match[1]);

const secretValues = () =>
  ['.auth-secret', '.actions-key']
    .map((name) => path.join('data', name))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim());

/** What no script in the browser may contain. */
export const serverWords = () => [
  ...PACKAGES,
  ...STATEMENTS,
  ...SECRETS,
  ...secretValues(),
  ...serviceFiles().flatMap((name) => declared(readFileSync(path.join('lib/services', name), 'utf8'))).map((name) => `name:"${name}"`),
];
