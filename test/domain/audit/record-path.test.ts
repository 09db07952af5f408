import { describe, expect, it } from 'vitest';
import { recordPath } from '@/lib/domain/audit/record-path';

describe('where a record of the trail is read', () => {
  it('is its own page', () => {
    expect(recordPath('organization', '0190')).toBe('/organizations/0190');
    expect(recordPath('list', '0190')).toBe('/imports/lists/0190');
    expect(recordPath('user', 'a/../b')).toBe('/admin/users/a%2F..%2Fb');
  });

  it('is nowhere for a kind without a page', () => {
    expect(recordPath('attempt', '0190')).toBeNull();
    expect(recordPath('user', '')).toBeNull();
  });
});
