import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const ROOT = process.cwd();
const script = (name: string) => JSON.stringify(pathToFileURL(path.join(ROOT, 'scripts', 'start', name)).href);

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A command of ours in the middle of a long step; the step prints its own process id first. */
const inALongStep = async (child: string) => {
  const file = path.join(temporaryFolder(), 'command.mjs');
  writeFileSync(file, `
    import { main } from ${script('main.mjs')};
    import { run } from ${script('run.mjs')};
    await main(() => run(process.execPath, ['-e', ${JSON.stringify(child)}], { onLine: (line) => console.log(line) }));
  `);
  const command = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(command.stdout, 'data') as [Buffer];
  return { command, childPid: Number(String(printed)) };
};

describe('a command told to stop', () => {
  it('ends what it started and says by its exit code that it did not finish', async () => {
    const { command, childPid } = await inALongStep('console.log(process.pid); setInterval(() => {}, 1000)');
    expect(alive(childPid)).toBe(true);
    command.kill('SIGTERM');
    const [code] = await once(command, 'exit') as [number];
    expect(code).toBe(128 + 15);
    expect(alive(childPid)).toBe(false);
  });

  it('waits for a child that still has something to put away', async () => {
    const { command, childPid } = await inALongStep(
      "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 300)); console.log(process.pid); setInterval(() => {}, 1000)",
    );
    const asked = performance.now();
    command.kill('SIGTERM');
    await once(command, 'exit');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(290);
    expect(alive(childPid)).toBe(false);
  });
});
