import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { compileEnvironment, missingCompilers } from './compile-environment.mjs';
import { longStep } from './long-step.mjs';
import { Mendable } from './mendable.mjs';
import { npmCommand } from './npm-command.mjs';
import { lastLines, run } from './run.mjs';

const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

export const installNeeded = (root = process.cwd()) =>
  !existsSync(path.join(root, 'node_modules', 'next'))
  || modified(path.join(root, 'package-lock.json')) > modified(path.join(root, 'node_modules', '.package-lock.json'));

const sqliteLoads = async () =>
  (await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"])).ok;

const npm = async (words) => {
  // The build needs the development packages, whatever NODE_ENV says.
  const { NODE_ENV: _, ...env } = compileEnvironment();
  const [command, all] = npmCommand(words, env);
  return run(command, all, { env });
};

const explain = (sentence, lines) => {
  const missing = missingCompilers();
  const sqlite = lines.some((line) => /better-sqlite3|node-gyp/.test(line));
  if (sqlite && missing.length > 0) {
    return new Mendable(
      `SQLite could neither be fetched ready-made nor compiled here: ${missing.join(', ')} missing.`,
      'On Debian or Ubuntu: apt-get install -y python3 make g++; on macOS: xcode-select --install. Then run the command again.',
    );
  }
  return new Mendable(`${sentence}\n${lastLines(lines)}`, 'Check the network and the lines above, then run the command again.');
};

/** Installs what the lock names, and sees to it that the SQLite addon fits the Node in use. */
export const install = async () => {
  if (installNeeded()) {
    await longStep('Installing packages', async () => {
      const { ok, lines } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
      if (!ok) throw explain('npm ci did not finish.', lines);
    });
  }
  if (await sqliteLoads()) return;
  await longStep('Building SQLite for this Node', async () => {
    const { ok, lines } = await npm(['rebuild', 'better-sqlite3']);
    if (!ok || !(await sqliteLoads())) throw explain('SQLite could not be built for this Node.', lines);
  });
};
