import { describe, expect, it } from 'vitest';
import { draftField } from '@/lib/domain/outreach/draft-field';

describe('the field of a form that a refusal is about', () => {
  it.each([
    ['participants.2.personId', 'who'], ['participants', 'who'], ['summary', 'telling'], ['details', 'telling'], ['readers.0', 'readers'],
    ['followUps.0.dueOn', 'followUps.0.due'], ['followUps.1.ownerId', 'next'], ['topics.1.followUp.dueOn', 'topics.1.due'],
    ['topics.0.followUp.ownerId', 'topics.0.ownerId'], ['topics.0.text', 'topics.0.text'], ['topics.0.followUp.title', 'topics.0.text'], ['occurredOn', 'occurredOn'],
  ])('of %s is %s', (path, field) => {
    expect(draftField(path, 1)).toBe(field);
  });
});
