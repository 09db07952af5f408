import { describe, expect, it } from 'vitest';
import { SiteInput } from '@/lib/domain/register/site-input';

const fieldsOf = (site: object) => {
  const parsed = SiteInput.safeParse({ organizationId: 'o1', ...site });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('the jobs of a site', () => {
  it.each([
    [{}, []],
    [{ jobsCount: 46, jobsBasis: 'payroll' }, []],
    [{ jobsCount: 0, jobsBasis: 'stated' }, []],
    [{ jobsBasis: 'band', jobsLow: 10, jobsHigh: 19 }, []],
    [{ jobsBasis: 'band', jobsLow: 500 }, []],
    [{ jobsCount: 46 }, ['jobsBasis']],
    [{ jobsBasis: 'payroll' }, ['jobsCount']],
    [{ jobsBasis: 'band' }, ['jobsLow']],
    [{ jobsBasis: 'band', jobsCount: 4, jobsLow: 1 }, ['jobsCount']],
    [{ jobsBasis: 'band', jobsLow: 20, jobsHigh: 10 }, ['jobsHigh']],
    [{ jobsLow: 10, jobsHigh: 19 }, ['jobsBasis']],
    [{ jobsCount: 4.5, jobsBasis: 'stated' }, ['jobsCount']],
    [{ jobsCount: -1, jobsBasis: 'stated' }, ['jobsCount']],
  ])('%j are refused at %j', (site, fields) => expect(fieldsOf(site)).toEqual(fields));

  it('lie on the globe, if anywhere', () => {
    expect(fieldsOf({ lat: 53.9, lng: -122.7 })).toEqual([]);
    expect(fieldsOf({ lat: 91, lng: 181 })).toEqual(['lat', 'lng']);
  });

  it('keep empty choices as none', () => {
    expect(SiteInput.parse({ organizationId: 'o1', place: ' ', jobsBasis: '', jobsAsOf: '', closedOn: '' })).toMatchObject({
      place: null, jobsBasis: null, jobsAsOf: null, closedOn: null, jobsCount: null,
    });
  });
});
