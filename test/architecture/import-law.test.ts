import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cruise } from './cruise';
import { CYCLE, LAWFUL, SINS } from './sins';

type Law = { forbidden: { name: string; comment: string; severity: string }[] };
const law = createRequire(import.meta.url)(path.join(process.cwd(), '.dependency-cruiser.cjs')) as Law;

/** Every sin in a file of its own, so that one look at one tree judges them all. */
const sinners = SINS.map(([rule, sin, file, text], index) => [rule, sin, file.replace('sin.', `sin-${index}.`), text] as const);
const fallen = cruise({ ...LAWFUL, ...Object.fromEntries(sinners.map(([, , file, text]) => [file, text])) });

describe('the import law', () => {
  it('lets a tree pass that keeps it, having looked at every file', () => {
    const { broken, modules } = cruise(LAWFUL);
    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThanOrEqual(Object.keys(LAWFUL).length);
  });

  it.each(sinners)('catches by %s that %s', (rule, _, file) => {
    expect(fallen.broken.filter(({ from }) => from === file).map((each) => each.rule)).toContain(rule);
  });

  it('catches by no-cycles that two modules need each other', () => {
    const { broken } = cruise({ ...LAWFUL, ...CYCLE });
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(['no-cycles']));
  });

  it('has a sin for every rule, and a rule for every sin', () => {
    expect(new Set([...SINS.map(([rule]) => rule), 'no-cycles'])).toEqual(new Set(law.forbidden.map(({ name }) => name)));
  });

  it('says for every rule what to do instead, and makes every rule an error', () => {
    for (const { comment, severity } of law.forbidden) {
      expect(comment.length).toBeGreaterThan(20);
      expect(severity).toBe('error');
    }
  });
});
