import { describe, expect, it } from 'vitest';
import { RECORD_ID_HEADINGS } from '@/lib/domain/export/record-id-headings';
import { recogniseHeading } from '@/lib/domain/lists/recognise-heading';

describe('columns of ids in what is taken out', () => {
  it('are recognised when it comes back', () => {
    expect([...RECORD_ID_HEADINGS].map((heading) => [heading, recogniseHeading(heading)])).toEqual([
      ['Organization ID', 'organization.externalId'], ['Person ID', 'person.externalId'], ['Participant IDs', 'activity.participants'],
    ]);
  });
});
