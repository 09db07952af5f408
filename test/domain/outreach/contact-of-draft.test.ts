import { describe, expect, it } from 'vitest';
import { blankDraft } from '@/lib/domain/outreach/blank-draft';
import { contactOfDraft } from '@/lib/domain/outreach/contact-of-draft';
import { LogContactInput } from '@/lib/domain/outreach/log-contact-input';

const today = '2026-11-22';
const blank = blankDraft('0193a7c2-5b1e-7c3d-9f00-000000000001', today, [{ id: 'o', kind: 'organization', label: 'Ridge' }]);

describe('a draft as the command takes it', () => {
  it('reads words as days and one text as a line and its details', () => {
    const contact = contactOfDraft({
      ...blank, telling: 'Two rigs idle\nuntil spring', durationMin: ' 45 ', place: 'the yard', channel: 'in_person',
      who: [...blank.who, { id: 'p', kind: 'person', label: 'Erik' }],
      marks: { p: { attendance: 'no_show', sentiment: '-1' } },
      followUps: [{ title: 'Land options', due: 'fri', ownerId: 'jon' }],
      next: 'Call back tomorrow',
      topics: [{ text: 'Lease', issueType: 'land_and_buildings', state: 'required', due: '26 nov', ownerId: '' }],
    }, today);
    expect(LogContactInput.parse(contact)).toMatchObject({
      kind: 'visit', occurredOn: today, summary: 'Two rigs idle', details: 'until spring', durationMin: 45, place: 'the yard', channel: 'in_person',
      participants: [{ organizationId: 'o', attendance: 'attended' }, { personId: 'p', organizationId: null, attendance: 'no_show', sentiment: -1 }],
      followUps: [{ title: 'Land options', dueOn: '2026-11-27', ownerId: 'jon' }, { title: 'Call back', dueOn: '2026-11-23', ownerId: null }],
      topics: [{ text: 'Lease', issueType: 'land_and_buildings', state: 'required', followUp: { dueOn: '2026-11-26', ownerId: null } }],
    });
  });

  it('gives a week to a follow-up that names no day, and passes on words that say none', () => {
    const { followUps } = contactOfDraft({ ...blank, next: 'Send the guide', followUps: [{ title: 'x', due: 'whenever', ownerId: '' }] }, today);
    expect(followUps.map(({ dueOn }) => dueOn)).toEqual(['whenever', '2026-11-29']);
  });

  it('names readers for a restricted contact only', () => {
    expect(contactOfDraft({ ...blank, readers: ['jon'] }, today).readers).toEqual([]);
    expect(contactOfDraft({ ...blank, confidentiality: 'restricted', readers: ['jon'] }, today).readers).toEqual(['jon']);
  });

  it('keeps for whom a person spoke', () => {
    const { participants } = contactOfDraft({ ...blank, who: [{ id: 'p', kind: 'person', label: 'Erik' }], speaksFor: { p: ['a', null] } }, today);
    expect(participants).toEqual([{ personId: 'p', organizationId: 'a' }, { personId: 'p', organizationId: null }]);
  });

  it('leaves the state of a topic with follow-ups to them', () => {
    const { topics } = contactOfDraft({ ...blank, topics: [{ id: 't', text: 'Lease', issueType: '', state: 'done', due: '', ownerId: '', promised: true }] }, today);
    expect(topics).toEqual([{ id: 't', text: 'Lease', issueType: null }]);
  });
});
