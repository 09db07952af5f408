import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../scripts/test/side-by-side.mjs';

interface Step { name: string; takes?: number; needs?: string[] }

/** What ran beside what: 'a' begins, '/a' ends. Each takes as many turns as its name says, one if it says none. */
const logOf = async (steps: Step[], cores: number) => {
  const log: string[] = [];
  const results = await sideBySide(steps, cores, async ({ name }: Step) => {
    log.push(name);
    for (let turn = 0; turn < Number(/\d+/.exec(name)?.[0] ?? 1); turn += 1) await new Promise((wake) => setImmediate(wake));
    log.push(`/${name}`);
    return name;
  });
  return { log: log.join(' '), results };
};

describe('the steps of a run', () => {
  it('run one after the other unless they say that they leave a core free', async () => {
    expect((await logOf([{ name: 'a' }, { name: 'b' }], 8)).log).toBe('a /a b /b');
  });

  it('run beside each other as long as there are cores, and answer in their order', async () => {
    const steps = [{ name: 'types9', takes: 1 }, { name: 'lint3', takes: 1 }, { name: 'law', takes: 1 }, { name: 'unit' }];
    const { log, results } = await logOf(steps, 2);
    expect(log).toBe('types9 lint3 /lint3 law /law /types9 unit /unit');
    expect(results).toEqual(['types9', 'lint3', 'law', 'unit']);
  });

  it('run one after the other on a single core', async () => {
    expect((await logOf([{ name: 'a', takes: 1 }, { name: 'b', takes: 2 }], 1)).log).toBe('a /a b /b');
  });

  it('begin only when what they need has ended', async () => {
    expect((await logOf([{ name: 'install', takes: 1 }, { name: 'types', takes: 1, needs: ['install'] }], 2)).log).toBe('install /install types /types');
  });
});
