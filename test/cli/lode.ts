import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { follow } from '@/lib/cli/follow';

export type Ran = { code: number | null; out: string; err: string };

/** Runs the command line in a process of its own, with an environment of its own. */
export const lodeElsewhere = async (words: readonly string[], env: Record<string, string | undefined> = {}): Promise<Ran> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => { said.out += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { said.err += chunk.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
};

const heard = (stream: NodeJS.WriteStream) => {
  const original = stream.write.bind(stream);
  let text = '';
  stream.write = ((chunk: string | Uint8Array) => { text += String(chunk); return true; }) as typeof stream.write;
  return () => { stream.write = original; return text; };
};

/** Follows a command line in this process, on this test's database. */
export const lode = async (...words: string[]): Promise<Ran> => {
  const [out, err] = [heard(process.stdout), heard(process.stderr)];
  const code = await follow(words);
  return { code, out: out(), err: err() };
};
