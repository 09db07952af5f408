import { describe, expect, it } from 'vitest';
import { isSampleAddress } from '@/lib/domain/workspace/is-sample-address';

describe('an address of a sample colleague', () => {
  it('ends in the domain that receives no mail, in any case of letters', () => {
    expect(isSampleAddress('Anita.Roy@Sample.Example')).toBe(true);
    expect(isSampleAddress('anita@sample.example.ca')).toBe(false);
    expect(isSampleAddress('sample.example@alliance.ca')).toBe(false);
  });
});
