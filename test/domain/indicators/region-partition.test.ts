import { describe, expect, it } from 'vitest';
import { regionPartition } from '@/lib/domain/indicators/region-partition';

const region = (parentCode: string | null, members: readonly string[] = []) => ({ parentCode, members });
const regions = new Map([['P', region(null, ['1', '2', '3'])], ['A', region('P', ['1', '2'])], ['B', region('P', ['3'])], ['1', region('A')]]);

describe('the published regions a larger one is the sum of', () => {
  it('are its children where their members are all of its own', () => {
    expect(regionPartition('P', ['P', 'A', 'B', '1'], regions)).toEqual(['A', 'B']);
  });
  it('are none where one is not published, or a single one stands for it', () => {
    expect(regionPartition('P', ['P', 'A'], regions)).toEqual([]);
    expect(regionPartition('1', ['1', 'A'], regions)).toEqual([]);
  });
});
