import { describe, expect, it } from 'vitest';
import { lastContact } from '@/lib/domain/outreach/last-contact';

describe('the last contact', () => {
  it('is the latest day on which somebody attended', () => {
    expect(lastContact([
      { kind: 'visit', attendance: 'attended', occurredOn: '2026-03-01' },
      { kind: 'call', attendance: 'attended', occurredOn: '2026-05-01' },
      { kind: 'email', attendance: 'attended', occurredOn: '2026-04-01' },
    ])).toBe('2026-05-01');
  });

  it('ignores the invited, no-shows, apologies and internal notes', () => {
    expect(lastContact([
      { kind: 'visit', attendance: 'attended', occurredOn: '2026-03-01' },
      { kind: 'event', attendance: 'invited', occurredOn: '2026-05-01' },
      { kind: 'event', attendance: 'no_show', occurredOn: '2026-06-01' },
      { kind: 'event', attendance: 'apologies', occurredOn: '2026-07-01' },
      { kind: 'note', attendance: 'attended', occurredOn: '2026-08-01' },
    ])).toBe('2026-03-01');
  });

  it('is nothing, not some day, when there was none', () => {
    expect(lastContact([])).toBeNull();
    expect(lastContact([{ kind: 'note', attendance: 'attended', occurredOn: '2026-08-01' }])).toBeNull();
  });
});
