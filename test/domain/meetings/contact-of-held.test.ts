import { describe, expect, it } from 'vitest';
import { contactOfHeld, heldField } from '@/lib/domain/meetings/contact-of-held';
import { HeldInput } from '@/lib/domain/meetings/held-input';
import { LogContactInput } from '@/lib/domain/outreach/log-contact-input';

const ID = '0192f000-0000-7000-8000-00000000000a';
const meeting = { title: 'Round table', place: 'Prince George', confidentiality: 'sealed' as const };
const draft = {
  occurredOn: '2026-11-20', durationMin: '90', minutes: 'Talked.',
  marks: [{ organizationId: 'a', personId: null, label: 'A', attendance: 'attended' as const }, { organizationId: 'b', personId: '', label: 'B', attendance: 'apologies' as const }],
  actions: [
    { text: 'Lend the scanner', owner: 'organization:a', dueOn: '' }, { text: 'Send the list', owner: 'user:jon', dueOn: '2026-12-01' }, { text: 'Ask the mine', owner: 'user:mona', dueOn: '2026-12-02' },
  ],
};

describe('a held meeting', () => {
  const contact = LogContactInput.parse(contactOfHeld(ID, meeting, HeldInput.parse(draft)));
  it('becomes one contact with everybody marked, its minutes and its level', () => {
    expect(contact).toMatchObject({ id: ID, kind: 'meeting', summary: 'Round table', details: 'Talked.', durationMin: 90, place: 'Prince George', confidentiality: 'sealed' });
    expect(contact.participants.map(({ organizationId, attendance }) => [organizationId, attendance])).toEqual([['a', 'attended'], ['b', 'apologies']]);
  });
  it('makes follow-ups of our actions and promises to us of theirs', () => {
    expect(contact.followUps).toEqual([{ title: 'Send the list', ownerId: 'jon', dueOn: '2026-12-01' }, { title: 'Ask the mine', ownerId: 'mona', dueOn: '2026-12-02' }]);
    expect(contact.commitments).toMatchObject([{ text: 'Lend the scanner', promisorOrganizationId: 'a', promiseeOrganizationId: null, dueOn: null }]);
  });
  it('leads a refusal back to the action it is about', () => {
    const held = HeldInput.parse(draft);
    expect(heldField('followUps.1.dueOn', held)).toBe('actions.2.dueOn');
    expect(heldField('commitments.0.promisorOrganizationId', held)).toBe('actions.0.owner');
    expect(heldField('participants.1.organizationId', held)).toBe('marks.1');
    expect(heldField('occurredOn', held)).toBe('occurredOn');
  });
  it('is refused where nobody came, and where an action of ours has no day', () => {
    const refused = HeldInput.safeParse({ ...draft, marks: [{ ...draft.marks[1] }], actions: [{ text: 'Send', owner: 'user:jon', dueOn: '' }] });
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['marks', 'actions.0.dueOn']);
  });
});
