import { describe, expect, it } from 'vitest';
import { findHeadingRow } from '@/lib/domain/lists/find-heading-row';

describe('the row of the headings', () => {
  it('is found under a title and blank lines', () => {
    expect(findHeadingRow([['Suppliers, working copy', '', ''], ['', '', ''], ['Company', 'City', 'E-mail'], ['Alder', 'Quesnel', '']])).toBe(2);
  });

  it('is none where the list begins with its records', () => {
    expect(findHeadingRow([['Alder', 'Quesnel'], ['Birch', 'Smithers']])).toBe(-1);
  });
});
