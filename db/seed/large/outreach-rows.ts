import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { fold } from '@/lib/domain/register/fold';
import { activityId, organizationId, personId, stamped } from './organization-rows';
import type { Random } from './random';
import { FAMILY, GIVEN } from './words';

export const personRows = (n: number, organizations: number, dice: Random, at: Date) => {
  const id = personId(n);
  const givenName = dice.pick(GIVEN);
  const familyName = `${dice.pick(FAMILY)} ${n}`;
  const nameKey = fold(`${givenName} ${familyName}`);
  return {
    person: { ...stamped(at), id, givenName, familyName, nameKey, languages: ['en'], sample: true },
    affiliation: { ...stamped(at), id: `${id}-f`, personId: id, organizationId: organizationId(n % organizations), title: null, flags: [], primary: true, validFrom: '2020-01-01', validTo: null },
    name: { kind: 'person' as const, recordId: id, key: nameKey },
  };
};

/** One firm in a thousand is an anchor, seen every month: a long timeline is among what is measured. */
const ANCHORS = 100;
const ANCHOR_CONTACTS = 0.006;

export const dayBack = (back: number) => new Date(Date.UTC(2026, 10, 20) - back * 86_400_000).toISOString().slice(0, 10);

export const activityRows = (n: number, sizes: { organizations: number; people: number }, dice: Random, at: Date, authorId: string) => {
  const id = activityId(n);
  const occurredOn = dayBack(dice.below(2000));
  const person = dice.below(dice.next() < ANCHOR_CONTACTS ? ANCHORS : sizes.people);
  const participants = [{ organization: person % sizes.organizations, person: personId(person) as string | null }];
  if (dice.next() < 0.3) participants.push({ organization: dice.below(sizes.organizations), person: null });
  return {
    activity: {
      ...stamped(at), id, kind: dice.pick(ACTIVITY_KINDS), occurredOn, summary: `Generated contact ${n}`,
      confidentiality: dice.next() < 0.95 ? ('internal' as const) : ('sealed' as const), authorId, sample: true,
    },
    participations: participants.map(({ organization, person: by }, i) => ({
      id: `${id}-${i}`, activityId: id, organizationId: organizationId(organization), personId: by,
      side: 'theirs' as const, attendance: 'attended' as const, sentiment: null, occurredOn,
    })),
    task: n % 10 === 0
      ? { ...stamped(at), id: `${id}-t`, title: `Follow up ${n}`, ownerId: authorId, dueOn: dayBack(-30 + dice.below(400)), state: dice.next() < 0.8 ? ('done' as const) : ('open' as const), source: 'own' as const, activityId: id, organizationId: organizationId(participants[0]?.organization ?? 0), confidentiality: 'internal' as const, sample: true }
      : null,
  };
};
