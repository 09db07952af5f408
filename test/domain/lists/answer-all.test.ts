import { describe, expect, it } from 'vitest';
import { answerAll, openQuestions } from '@/lib/domain/lists/answer-all';
import type { Finding } from '@/lib/domain/lists/row-plan';

const which = (record: 'organization' | 'person', ...ids: string[]): Finding => ({ kind: 'which', record, name: 'Alder', candidates: ids.map((id) => ({ id, name: id, beside: '' })) });
const ROWS = [
  { line: 2, findings: [which('organization', 'line:1', 'o-2')] }, { line: 3, findings: [which('person', 'p-1')] },
  { line: 4, findings: [{ kind: 'cell', column: 0, value: 'x', says: 'No.' } as Finding] },
];

describe('one answer to all questions', () => {
  it('takes the likeliest of each, a new one, or leaves the rows out, for one kind of record alone', () => {
    expect(answerAll(ROWS, 'organization', 'likeliest')).toEqual([{ line: 2, key: 'which:organization', value: 'line:1' }]);
    expect(answerAll(ROWS, 'person', 'new')).toEqual([{ line: 3, key: 'which:person', value: 'new' }]);
    expect(answerAll(ROWS, 'person', 'skip')).toEqual([{ line: 3, key: 'which:person', value: 'skip' }]);
  });

  it('is offered with how many it answers', () => {
    expect(openQuestions(ROWS)).toEqual({ organization: 1, person: 1 });
  });
});
