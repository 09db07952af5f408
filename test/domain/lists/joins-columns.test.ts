import { describe, expect, it } from 'vitest';
import { joinsColumns } from '@/lib/domain/lists/joins-columns';

describe('several columns that fill one field', () => {
  it('are joined where the field holds several, and else the first counts', () => {
    expect([joinsColumns('site.address'), joinsColumns('organization.tags'), joinsColumns('organization.phone'), joinsColumns('person.phone')]).toEqual([', ', ';', ', ', null]);
  });
});
