import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chunkFaults } from './test/chunk-faults.mjs';
import { serverWords } from './test/server-words.mjs';
import { main } from './start/main.mjs';
import { Mendable } from './start/mendable.mjs';

const CHUNKS = path.join('.next', 'static');

/** After a build: nothing the browser is sent may hold a driver, a query, a service or a secret. */
await main(() => {
  if (!existsSync(CHUNKS)) throw new Mendable('There is no build to look at.', 'Run npm run build first.');
  const files = readdirSync(CHUNKS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  if (files.length === 0) throw new Mendable(`${CHUNKS} holds no scripts.`, 'Run npm run build again.');
  const words = serverWords();
  const faults = files.flatMap((name) => chunkFaults(readFileSync(path.join(CHUNKS, name), 'utf8'), words).map((fault) => `${name}: ${fault}`));
  if (faults.length > 0) {
    throw new Mendable(faults.join('\n'), 'A client file imports server code by value: npm run law names it, or pass the value as a prop from a server component.');
  }
  console.log(`${files.length} scripts for the browser hold none of ${words.length} server names.`);
  return 0;
});
