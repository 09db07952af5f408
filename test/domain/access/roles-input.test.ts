import { describe, expect, it } from 'vitest';
import { RolesInput } from '@/lib/domain/access/roles-input';

describe('the roles of a person', () => {
  it('are a set, in the order of the list', () => {
    expect(RolesInput.parse(['administrator', 'viewer', 'administrator'])).toEqual(['viewer', 'administrator']);
  });

  it('are at least one, and none that does not exist', () => {
    expect(RolesInput.safeParse([]).success).toBe(false);
    expect(RolesInput.safeParse(['owner']).success).toBe(false);
    expect(RolesInput.safeParse(false).success).toBe(false);
  });
});
