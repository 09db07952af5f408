import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';

const facilitator = (userId: string) => ({ userId, trusted: true, all: false });
const viewer = (userId: string) => ({ userId, trusted: false, all: false });
const manager = { userId: 'mona', trusted: true, all: true };
const contact = (confidentiality: (typeof CONFIDENTIALITIES)[number]) => ({ confidentiality, authorId: 'anita', readerIds: ['named'] });
const readable = (reader: Parameters<typeof mayReadContact>[1]) => CONFIDENTIALITIES.filter((level) => mayReadContact(contact(level), reader));

describe('who may read a contact', () => {
  it('is everybody for public and internal, by level for the rest', () => {
    expect(readable(facilitator('jon'))).toEqual(['public', 'internal']);
    expect(readable(facilitator('named'))).toEqual(['public', 'internal', 'restricted']);
    expect(readable(facilitator('anita'))).toEqual([...CONFIDENTIALITIES]);
    expect(readable(manager)).toEqual([...CONFIDENTIALITIES]);
  });

  it('is never a viewer or administrator for restricted or sealed, not even when named or once its author', () => {
    expect(readable(viewer('named'))).toEqual(['public', 'internal']);
    expect(readable(viewer('anita'))).toEqual(['public', 'internal']);
  });

  it('is nobody in particular for a job, whatever it may write', () => {
    expect(readable({ userId: null, trusted: true, all: false })).toEqual(['public', 'internal']);
  });

  it('never grows as the level gets stricter', () => {
    fc.assert(fc.property(
      fc.record({ userId: fc.constantFrom('anita', 'jon', 'named', null), trusted: fc.boolean(), all: fc.boolean() }),
      (reader) => {
        const answers = CONFIDENTIALITIES.map((level) => mayReadContact(contact(level), reader));
        expect(answers).toEqual([...answers].sort((a, b) => Number(b) - Number(a)));
      },
    ));
  });
});
