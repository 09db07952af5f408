import { namedIn, type ContactOfSample, type SampleRecords } from './sample-records';
import { touchedSamples } from './touched-samples';

export type RemovalChoices = {
  /** Touched records that shall go all the same; every other touched one is kept as one's own. */
  remove: ReadonlySet<string>;
  /** Invented contacts that also name something that stays. Kept ones stay marked sample: they never took place. */
  contactsWithOthers: 'keep' | 'remove';
};

/** Ids by what becomes of them. Adopted records lose the sample mark; trimmed contacts lose the participants that go. */
export type SampleRemoval = {
  organizations: { remove: string[]; adopt: string[] };
  people: { remove: string[]; adopt: string[] };
  contacts: { remove: string[]; adopt: string[]; trim: string[]; withOthers: string[] };
  followUps: { remove: string[]; adopt: string[]; detach: string[] };
};

const idsWhere = <Row extends { id: string }>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).map(({ id }) => id);

/** Whether a record stays: one that is not invented, one kept by choice, and one that alone carries a kept contact. */
const whatStays = ({ organizations, people, contacts }: SampleRecords, keeps: (id: string) => boolean) => {
  const samples = new Set([...organizations, ...people].map(({ id }) => id));
  const chosen = (id: string) => !samples.has(id) || keeps(id);
  const carrying = new Set(
    contacts.filter((contact) => contact.sample && keeps(contact.id) && !namedIn(contact).some(chosen)).flatMap(namedIn),
  );
  return { samples, stays: (id: string) => chosen(id) || carrying.has(id) };
};

/**
 * What becomes of every record the sample reaches. A contact that names something that stays is kept without the
 * participants that go; one that would be left with nobody goes with them (C6-4). Follow-ups share the fate of their
 * contact, those of no contact that of their organization. Applied, then planned again, nothing is left to remove.
 */
export const planSampleRemoval = (records: SampleRecords, choices: RemovalChoices): SampleRemoval => {
  const touched = touchedSamples(records);
  const keeps = (id: string) => touched.has(id) && !choices.remove.has(id);
  const { samples, stays } = whatStays(records, keeps);

  const alone = (contact: ContactOfSample) => !namedIn(contact).some(stays);
  const untouched = (contact: ContactOfSample) => contact.sample && !touched.has(contact.id);
  const withOthers = records.contacts.filter((contact) => untouched(contact) && !alone(contact));
  const gone = new Set([
    ...idsWhere(records.contacts, (contact) => alone(contact) || (contact.sample && choices.remove.has(contact.id))),
    ...(choices.contactsWithOthers === 'remove' ? withOthers.map(({ id }) => id) : []),
  ]);
  const adopted = new Set(idsWhere(records.contacts, ({ id, sample }) => sample && keeps(id) && !gone.has(id)));
  const part = (rows: SampleRecords['organizations']) => ({
    remove: idsWhere(rows, ({ id }) => !stays(id)),
    adopt: idsWhere(rows, ({ id }) => stays(id)),
  });
  const organizationGoes = (id: string | null) => id !== null && samples.has(id) && !stays(id);
  const followUpGoes = ({ sample, activityId, organizationId }: SampleRecords['followUps'][number]) => {
    if (activityId !== null) return gone.has(activityId);
    return organizationGoes(organizationId) || (sample && (organizationId === null || !samples.has(organizationId)));
  };
  return {
    organizations: part(records.organizations),
    people: part(records.people),
    contacts: {
      remove: [...gone],
      adopt: [...adopted],
      trim: idsWhere(records.contacts, (contact) => !gone.has(contact.id) && !namedIn(contact).every(stays)),
      withOthers: withOthers.map(({ id }) => id),
    },
    followUps: {
      remove: idsWhere(records.followUps, followUpGoes),
      adopt: idsWhere(records.followUps, (one) => one.sample && !followUpGoes(one) && (one.activityId === null || adopted.has(one.activityId))),
      detach: idsWhere(records.followUps, (one) => !followUpGoes(one) && organizationGoes(one.organizationId)),
    },
  };
};
