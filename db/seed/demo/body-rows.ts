import { z } from 'zod';
import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { OrganizationInput } from '@/lib/domain/register/organization-input';
import { organizationRows, type OrganizationRows, type RowSetting } from './organization-rows';
import { readSampleFile } from './read-sample-file';
import { sampleId } from './sample-id';

const File = z.object({
  bodies: z.array(z.strictObject({
    key: z.string(), name: z.string(), kind: z.enum(ORGANIZATION_KINDS), about: z.string(),
    trade: z.array(z.string()).default([]), parent: z.string().optional(), website: z.string().optional(), place: z.string().optional(),
    naics: z.string().optional(), rightsHolder: z.boolean().optional(),
  })),
});

/** Real associations and institutions, public facts alone: no sample records, so they stay when the sample goes. */
export const bodyRows = async (setting: RowSetting, since: Date): Promise<OrganizationRows[]> => {
  const { bodies } = await readSampleFile('public-bodies.json', File);
  return bodies.map(({ key, name, trade, parent, place, naics, ...body }) =>
    organizationRows(setting, {
      id: sampleId('organization', key),
      made: { createdAt: since, createdBy: 'system', updatedAt: since, updatedBy: 'system', version: 1 },
      sample: false,
      input: OrganizationInput.parse({
        ...body, legalName: name, tradeNames: trade,
        parentId: parent && sampleId('organization', parent),
        industries: naics ? [{ naicsCode: naics }] : [],
        sites: place ? [setting.placed(place)] : [],
      }),
    }));
};
