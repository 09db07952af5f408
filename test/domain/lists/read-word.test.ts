import { describe, expect, it } from 'vitest';
import { wordReader } from '@/lib/domain/lists/read-word';

const read = wordReader({ choices: ['in_person', 'phone'] as const, said: { in_person: 'In person', phone: 'By telephone' }, words: { phone: ['tel'] } });

describe('a cell that is one choice of a vocabulary', () => {
  it('is read by the name of the choice, by our word for it and by what lists call it', () => {
    expect([read('IN-PERSON'), read('in_person'), read('By telephone'), read('Tel.')]).toEqual(['in_person', 'in_person', 'phone', 'phone']);
  });

  it('is nothing where no choice is meant', () => {
    expect([read('owl'), read('')]).toEqual([null, null]);
  });
});
