import { fold } from '../register/fold';
import { mergeFields } from './merge-fields';
import type { KnownOrganization, KnownSite, SiteFields } from './register-image';
import { keepBase, type RowPlot } from './row-plot';
import type { SiteGiven } from './row-draft';
import { townKey } from './town-key';

const sameText = (a: string, b: string) => fold(a) === fold(b);
const sameTown = (a: string, b: string) => townKey(a) === townKey(b);
const BLANK: SiteFields = {
  name: null, address: null, place: null, regionCode: null, lat: null, lng: null, jobsCount: null, jobsLow: null, jobsHigh: null, jobsAsOf: null, jobsBasis: null, closedOn: null,
};

/** The site of this town and address; a site that states less is the one the row completes. */
const siteOf = ({ sites }: KnownOrganization, { place, address }: SiteGiven): KnownSite | undefined => {
  const fits = (a: string | null, b: string | undefined, same: typeof sameText) => a === null || b === undefined || same(a, b);
  const open = sites.filter(({ fields }) => fields.closedOn === null);
  const inTown = open.filter(({ fields }) => fits(fields.place, place, sameTown));
  return inTown.find(({ fields }) => fits(fields.address, address, sameText)) ?? (inTown.length === 1 && address !== undefined ? inTown[0] : undefined);
};

const ofLoad = ({ base }: KnownSite, load: string) => Object.values(base).some((held) => held.load === load);

/** In a list of sites each row is a site: the one of this name, town and address, or one that states less and that this list has not told of. */
const siteNamed = ({ sites }: KnownOrganization, { name, place, address }: SiteGiven, load: string): KnownSite | undefined => {
  const open = sites.filter(({ fields }) => fields.closedOn === null);
  const alike = (a: string | null, b: string | undefined, same: typeof sameText) => (a === null || b === undefined ? a === (b ?? null) : same(a, b));
  const lessOr = (a: string | null, b: string | undefined, same: typeof sameText) => a === null || alike(a, b, same);
  return open.find(({ fields }) => alike(fields.place, place, sameTown) && alike(fields.address, address, sameText) && alike(fields.name, name, sameText))
    ?? open.find((site) => !ofLoad(site, load) && lessOr(site.fields.place, place, sameTown) && lessOr(site.fields.address, address, sameText) && lessOr(site.fields.name, name, sameText));
};

const NO_JOBS = { jobsCount: null, jobsLow: null, jobsHigh: null, jobsBasis: null };

/** Plans the place of work a row tells of: completed, or added to its organization. */
export const planSite = (plot: RowPlot, organization: KnownOrganization): void => {
  const { draft: { site: given }, image, standings, writes } = plot;
  if (given === null) return;
  const { jobs, ...own } = given;
  const name = own.name ?? own.place ?? own.address ?? organization.fields.legalName;
  const known = plot.settings.columns.includes('site.name') ? siteNamed(organization, given, plot.load) : siteOf(organization, given);
  if (known === undefined) {
    const fields: SiteFields = { ...BLANK, ...own, ...jobs };
    const added: KnownSite = { id: plot.newId(), line: plot.draft.line, version: 1, base: {}, fields };
    writes.push({ write: 'create', record: 'site', id: added.id, fields: { ...fields, organizationId: organization.id } });
    standings.push({ record: 'site', deed: 'create', id: added.id, name });
    const base = keepBase(plot, added, 'site', given);
    image.organizations.set(organization.id, { ...organization, sites: [...organization.sites, { ...added, base }] });
    return;
  }
  const { jobsCount, jobsLow, jobsHigh, jobsBasis } = known.fields;
  const stated = jobsBasis === null ? null : { jobsCount, jobsLow, jobsHigh, jobsBasis };
  type Compared = Omit<SiteFields, 'jobsCount' | 'jobsLow' | 'jobsHigh' | 'jobsBasis'> & { jobs: typeof stated };
  const merged = mergeFields<Compared>(
    plot, { id: known.id, name: `${organization.fields.legalName}, ${name}`, record: 'site', base: known.base },
    { ...known.fields, jobs: stated }, { ...own, ...(jobs && { jobs }) }, { name: sameText, address: sameText, place: sameTown, regionCode: () => true },
  );
  const { jobs: settled, ...rest } = merged.fields;
  const fields: SiteFields = { ...known.fields, ...rest, ...(settled ?? NO_JOBS) };
  standings.push({ record: 'site', deed: merged.changes ? 'update' : 'same', id: known.id, name });
  const before = { ...known.fields, organizationId: organization.id };
  if (merged.changes) writes.push({ write: 'update', record: 'site', id: known.id, version: known.version, before, fields: { ...fields, organizationId: organization.id } });
  const base = keepBase(plot, known, 'site', given);
  const saved = { ...known, fields, base, version: known.version + Number(merged.changes) };
  image.organizations.set(organization.id, { ...organization, sites: organization.sites.map((site) => (site.id === known.id ? saved : site)) });
};
