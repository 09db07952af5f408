import { z } from 'zod';
import type { relations } from '@/db/schema';
import { ORGANIZATION_RELATION_KINDS } from '@/lib/domain/network/relation-kind';
import type { Made } from './organization-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';
import { SampleDay } from './sample-parts';

const between = { from: z.string(), to: z.string(), strength: z.int().min(1).max(5).optional(), since: SampleDay.optional(), until: SampleDay.optional() };
const File = z.object({
  relations: z.array(z.strictObject({ ...between, kind: z.enum(ORGANIZATION_RELATION_KINDS) })),
  acquaintances: z.array(z.strictObject(between)),
});

/** What invented firms are to each other, and which invented people know each other. */
export const relationRows = async (calendar: SampleCalendar, made: Made): Promise<(typeof relations.$inferInsert)[]> => {
  const file = await readSampleFile('relations.json', File);
  const nobody = { fromOrganizationId: null, toOrganizationId: null, fromPersonId: null, toPersonId: null };
  const row = ({ strength, since, until }: z.output<typeof File>['acquaintances'][number]) => ({
    ...made, ...nobody, strength: strength ?? null, source: null, activityId: null, confidentiality: 'internal' as const, sample: true, validFrom: calendar.day(since), validTo: calendar.day(until),
  });
  return [
    ...file.relations.map((one, at) => ({
      ...row(one), id: sampleId('relation', 'firms', at), kind: one.kind, fromOrganizationId: sampleId('organization', one.from), toOrganizationId: sampleId('organization', one.to),
    })),
    ...file.acquaintances.map((one, at) => ({
      ...row(one), id: sampleId('relation', 'people', at), kind: 'knows' as const, fromPersonId: sampleId('person', one.from), toPersonId: sampleId('person', one.to),
    })),
  ];
};
