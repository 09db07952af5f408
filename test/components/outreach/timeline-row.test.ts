import { describe, expect, it } from 'vitest';
import { timelineRow } from '@/components/outreach/timeline-row';
import type { EntryOrganization, EntryPerson, TimelineEntry } from '@/lib/domain/outreach/timeline-entry';

const TODAY = '2026-11-20';
const organization = (id: string, name: string): EntryOrganization => ({ id, name, side: 'theirs', attendance: 'attended' });
const absentee = (name: string): EntryPerson => ({ id: name, name, organizationId: 'a', side: 'theirs', attendance: 'no_show', sentiment: null });

const entry = (organizations: EntryOrganization[], people: EntryPerson[] = []): TimelineEntry => ({
  id: '1', kind: 'meeting', occurredOn: '2026-11-19', summary: 'Plate', confidentiality: 'internal', authorId: 'u', authorName: 'Ada',
  sample: false, organizations, people, topics: [], followUps: [],
});
const said = (contact: TimelineEntry) => timelineRow(contact, 'a', TODAY).said;
const own = organization('a', 'Own Ltd.');

describe('who took part, as a timeline says it', () => {
  it('is a sentence', () => {
    expect(said(entry([own, organization('b', 'Town of Quesnel')]))).toBe('Town of Quesnel.');
  });

  it('ends once when a name ends in a full stop of its own', () => {
    expect(said(entry([own, organization('b', 'Brasswren Fabrication Inc.')]))).toBe('Brasswren Fabrication Inc.');
    expect(said(entry([own], [absentee('Sam Roy Jr.')]))).toMatch(/Did not come: Sam Roy Jr\.$/);
  });
});
