import { describe, expect, it } from 'vitest';
import { IMPORT_STATES, isWorking } from '@/lib/domain/imports/import-state';

describe('the state of a load', () => {
  it('belongs to a job in three of its states, and to a person in the others', () => {
    expect(IMPORT_STATES.filter(isWorking)).toEqual(['reading', 'checking', 'running']);
  });
});
