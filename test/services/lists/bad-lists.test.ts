import { beforeAll, describe, expect, it } from 'vitest';
import { foundRows } from '@/lib/services/lists/found-rows';
import { facilitator, seedRegister } from '../register/register-fixtures';
import { count } from './bring';

beforeAll(async () => { await seedRegister(); });

describe('a list that is broken', () => {
  it('names every row it does not take, by line and column, and takes formulas for text', async () => {
    const counted = await count('Company,City,Founded\n"=HYPERLINK(""http://harm.example.com"")",Quesnel,1990\nBirch,Quesnel,soon\nCedar,Quesnel,1991,and,more\n,Quesnel,1992\nOak\ufffd,Quesnel,1993');
    const { rows } = await foundRows(facilitator, { id: counted.id });
    expect(rows.map(({ line, findings }) => [line, findings.map((finding) => (finding.kind === 'cell' ? finding.column : finding.kind))])).toEqual([[3, [2]], [4, [3]], [5, [2]], [6, [0]]]);
    expect(counted.tally?.counts.organization).toMatchObject({ create: 1, error: 4 });
  });
});
