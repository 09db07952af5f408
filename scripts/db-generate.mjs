import path from 'node:path';
import { main } from './start/main.mjs';
import { Mendable } from './start/mendable.mjs';
import { lastLines, run } from './start/run.mjs';

const KIT = path.join('node_modules', 'drizzle-kit', 'bin.cjs');

/** The schema picks its dialect from DATABASE_URL; drizzle-kit itself opens no database here. */
const ENGINES = [
  { title: 'SQLite', config: 'drizzle.sqlite.config.ts', url: '' },
  { title: 'PostgreSQL', config: 'drizzle.postgres.config.ts', url: 'postgres://none' },
];

/** `npm run db:generate -- --name add_readiness` writes one migration per engine; `--custom` writes empty ones. */
await main(async () => {
  for (const { title, config, url } of ENGINES) {
    console.log(`\n${title}`);
    const words = [KIT, 'generate', '--config', config, ...process.argv.slice(2)];
    const { ok, lines } = await run(process.execPath, words, { env: { ...process.env, DATABASE_URL: url }, onLine: (line) => console.log(line) });
    if (!ok || lines.some((line) => /^\s*Error/.test(line))) {
      throw new Mendable(`drizzle-kit could not write the ${title} migration.`, lastLines(lines, 5));
    }
  }
});
