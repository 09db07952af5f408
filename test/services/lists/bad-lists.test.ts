import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/services/errors';
import { foundRows } from '@/lib/services/lists/found-rows';
import { facilitator, seedRegister } from '../register/register-fixtures';
import { bring, count } from './bring';

const told = async (content: string | Uint8Array) => {
  try {
    const { state, failure } = await bring(content);
    return { state, failure };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { state: 'refused', failure: fault.message };
  }
};

const noise = fc.string({ unit: fc.constantFrom('Company', 'City', ',', ';', '"', '\n', '\r', '\t', '|', '=', 'é', '\ufffd', ' ', 'Ltd', '\u0000', "'"), maxLength: 60 });

beforeAll(async () => { await seedRegister(); });

describe('a list that is broken', () => {
  it('is read or refused in words, whatever its bytes', async () => {
    const bytes = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 600 }), noise.filter((text) => text !== '').map((text) => new TextEncoder().encode(text)));
    await fc.assert(fc.asyncProperty(bytes, async (content) => {
      const { state, failure } = await told(content);
      expect(['mapping', 'failed', 'refused']).toContain(state);
      if (state !== 'mapping') expect(failure).toMatch(/\S/);
    }), { numRuns: 25 });
  }, 120_000);

  it('of a million columns is refused', async () => {
    expect(await told(`Company${','.repeat(900_000)}\nAlder`)).toMatchObject({ state: 'failed' });
    expect(await told(`Company,City\nAlder${',x'.repeat(400)}`)).toMatchObject({ state: 'failed' });
    expect(await told(','.repeat(3_000_000))).toMatchObject({ state: 'failed' });
  }, 60_000);

  it('names every row it does not take, by line and column, and takes formulas for text', async () => {
    const counted = await count('Company,City,Founded\n"=HYPERLINK(""http://harm.example.com"")",Quesnel,1990\nBirch,Quesnel,soon\nCedar,Quesnel,1991,and,more\n,Quesnel,1992\nOak\ufffd,Quesnel,1993');
    const { rows } = await foundRows(facilitator, { id: counted.id });
    expect(rows.map(({ line, findings }) => [line, findings.map((finding) => (finding.kind === 'cell' ? finding.column : finding.kind))])).toEqual([[3, [2]], [4, [3]], [5, [2]], [6, [0]]]);
    expect(counted.tally?.counts.organization).toMatchObject({ create: 1, error: 4 });
  });
});
