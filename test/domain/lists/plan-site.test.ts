import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.externalId', 'organization.legalName', 'site.place', 'site.address', 'site.jobs'] as const;
const sites = (rows: string[]) => planned([...COLUMNS], rows).deeds.map((deeds) => deeds[1]);

describe('the place of work of a row', () => {
  it('is the one of that town and address, a town being known by several spellings', () => {
    expect(sites(['A1|Alder|Fort St. James|1 Main St|5', 'A1|Alder|Ft Saint James|1 MAIN ST|5'])).toEqual(['site create', 'site same']);
  });

  it('is completed where it states less', () => {
    expect(sites(['A1|Alder|Quesnel||', 'A1|Alder|Quesnel|1 Main St|10-19'])).toEqual(['site create', 'site update']);
  });

  it('is one more site of the company in another town', () => {
    expect(sites(['A1|Alder|Quesnel||5', 'A1|Alder|Smithers||7'])).toEqual(['site create', 'site create']);
  });

  it('never turns jobs that are not stated into none', () => {
    const [plan] = planned([...COLUMNS], ['A1|Alder|Quesnel||']).plans;
    expect(plan?.writes.find((write) => write.write === 'create' && write.record === 'site')).toMatchObject({ fields: { jobsCount: null, jobsBasis: null } });
  });

  it('is one a row in a list that names sites: two yards of one town are two, and one that states less is completed', () => {
    const named = (rows: string[], image?: Parameters<typeof planned>[2]) => planned(['organization.externalId', 'organization.legalName', 'site.place', 'site.name', 'site.address'], rows, image);
    const { image } = planned(['organization.externalId', 'organization.legalName', 'site.place'], ['A1|Alder|Quesnel']);
    expect(named(['A1|Alder|Quesnel|Yard 1|1 Main St', 'A1|Alder|Quesnel|Yard 2|', 'A1|Alder|Quesnel|Yard 2|'], { image, load: 'load-2' }).deeds.map((row) => row.find((deed) => deed.startsWith('site'))))
      .toEqual(['site update', 'site create', 'site same']);
  });
});
