import { describe, expect, it } from 'vitest';
import { formProblems } from '@/components/ui/form-problems';

describe('the problems of a form', () => {
  it('lead to the field of each path, however deep', () => {
    const errors = {
      name: { type: 'too_small', message: 'Give it a name.' },
      sites: [undefined, { jobs: { type: 'server', message: 'Write a number.' } }],
    };
    expect(formProblems(errors)).toEqual([
      { path: 'name', id: 'f-name', message: 'Give it a name.' },
      { path: 'sites.1.jobs', id: 'f-sites.1.jobs', message: 'Write a number.' },
    ]);
  });

  it('leave out what has no sentence', () => {
    expect(formProblems({ root: { refused: { type: 'server' } } })).toEqual([]);
    expect(formProblems({})).toEqual([]);
  });
});
