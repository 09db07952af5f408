import { describe, expect, it } from 'vitest';
import { fieldWords } from '@/lib/domain/audit/field-words';

describe("a field's name in words", () => {
  it('is taken apart where a capital begins', () => {
    expect(['occurredOn', 'name', 'sites2Jobs', ''].map(fieldWords)).toEqual(['occurred on', 'name', 'sites2 jobs', '']);
  });
});
