import { z } from 'zod';
import type { memberships } from '@/db/schema';
import type { Made } from './organization-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';
import { SampleDay } from './sample-parts';

const File = z.object({
  memberships: z.array(z.strictObject({
    association: z.string(), firm: z.string().optional(), person: z.string().optional(), class: z.string().optional(),
    from: SampleDay.optional(), to: SampleDay.optional(),
  })),
});

/** Memberships of invented firms and people alone; of the associations they say nothing. */
export const membershipRows = async (calendar: SampleCalendar, made: Made): Promise<(typeof memberships.$inferInsert)[]> => {
  const file = await readSampleFile('memberships.json', File);
  return file.memberships.map(({ association, firm, person, class: membershipClass, from, to }, at) => ({
    id: sampleId('membership', 'all', at), ...made,
    organizationId: firm === undefined ? null : sampleId('organization', firm),
    personId: person === undefined ? null : sampleId('person', person),
    associationId: sampleId('organization', association),
    membershipClass: membershipClass ?? null, validFrom: calendar.day(from), validTo: calendar.day(to),
  }));
};
