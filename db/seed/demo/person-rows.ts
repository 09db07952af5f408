import { z } from 'zod';
import type { affiliations, people, searchNames } from '@/db/schema';
import { AFFILIATION_FLAGS } from '@/lib/domain/register/affiliation-flag';
import { emailKey } from '@/lib/domain/register/email-key';
import { fold } from '@/lib/domain/register/fold';
import { PersonInput } from '@/lib/domain/register/person-input';
import { personName } from '@/lib/domain/register/person-name';
import { personSortKey } from '@/lib/domain/register/person-sort-key';
import type { Made } from './organization-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';
import { SampleDay } from './sample-parts';

const File = z.object({
  people: z.array(z.strictObject({
    key: z.string(), given: z.string(), family: z.string(), pronoun: z.string().optional(), languages: z.array(z.string()).default(['en']),
    email: z.string().optional(), phone: z.string().optional(), channel: z.string().optional(), about: z.string().optional(),
    /** The day the person asked not to be contacted. */
    dnc: SampleDay.optional(),
    affiliations: z.array(z.strictObject({
      firm: z.string(), title: z.string(), flags: z.array(z.enum(AFFILIATION_FLAGS)).default([]),
      from: SampleDay.optional(), to: SampleDay.optional(), primary: z.boolean().default(false),
    })),
  })),
});

export type PersonRows = {
  person: typeof people.$inferInsert;
  affiliations: (typeof affiliations.$inferInsert)[];
  name: typeof searchNames.$inferInsert;
};

/** The invented people with what they are to whom, read by the same schema as the register's own form. */
export const personRows = async (calendar: SampleCalendar, made: Made): Promise<PersonRows[]> => {
  const file = await readSampleFile('people.json', File);
  return file.people.map(({ key, given, family, languages, channel, dnc, affiliations: belongs, ...own }) => {
    const id = sampleId('person', key);
    const { id: _none, version: _first, affiliation: _separate, ...fields } = PersonInput.parse({
      ...own, givenName: given, familyName: family, languages, preferredChannel: channel, doNotContactSince: calendar.day(dnc),
    });
    const names = { givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' };
    return {
      person: { id, ...made, ...fields, ...names, nameKey: personSortKey(names), emailKey: fields.email && emailKey(fields.email), sample: true },
      affiliations: belongs.map(({ firm, from, to, ...what }, at) => ({
        id: sampleId('affiliation', key, at), ...made, ...what, personId: id, organizationId: sampleId('organization', firm),
        validFrom: calendar.day(from), validTo: calendar.day(to),
      })),
      name: { kind: 'person' as const, recordId: id, key: fold(personName(names)) },
    };
  });
};
