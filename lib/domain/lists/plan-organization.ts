import { fold } from '../register/fold';
import { OrganizationInput } from '../register/organization-input';
import { addMissing } from './add-missing';
import { nameAsCalled } from './name-as-called';
import { findOrganization } from './find-organization';
import type { Base, GivenBefore } from './given-before';
import { mergeFields } from './merge-fields';
import { putOrganization, type KnownOrganization, type OrganizationFields } from './register-image';
import { keepBase, nameExternally, type RowPlot } from './row-plot';
import type { OrganizationGiven } from './row-draft';
import type { Candidate } from './row-plan';

const sameName = (a: string, b: string) => fold(a) === fold(b);
const plain = (text: string) => text;
/** Every value lists have given a field of several. */
const listed = (held: GivenBefore | undefined): string[] => [...held?.before ?? [], ...held?.values ?? []].flat().filter((each): each is string => typeof each === 'string');
const linkKey = ({ clusterCode, subclusterCode }: { clusterCode: string; subclusterCode: string }) => `${clusterCode}/${subclusterCode}`;

/** An organization serves a cluster unless it teaches, governs or speaks for it. */
const roleOf = ({ role }: OrganizationGiven, kind: OrganizationFields['kind']) =>
  role ?? (kind === 'firm' || kind === 'indigenous_business' || kind === 'utility_transport' || kind === 'finance' || kind === 'media' ? 'service' as const : 'institution' as const);

const withLists = (given: OrganizationGiven, fields: OrganizationFields, base: Base): { fields: OrganizationFields; changes: boolean } => {
  const names = addMissing(given.tradeNames ?? [], [fields.legalName, ...fields.tradeNames], listed(base.tradeNames), fold);
  const tags = addMissing(given.tags ?? [], fields.tags, listed(base.tags), fold);
  const codes = addMissing(given.industries ?? [], fields.industries.map(({ naicsCode }) => naicsCode), listed(base.industries), plain);
  const links = addMissing(given.subclusters ?? [], fields.subclusters.map(linkKey), listed(base.subclusters), plain);
  const role = roleOf(given, fields.kind);
  // A role that was only supposed when a list linked the two gives way to one that is stated.
  const stated = (link: OrganizationFields['subclusters'][number]) => given.role !== undefined && link.role !== given.role && link.role === roleOf({}, fields.kind)
    && (given.subclusters ?? []).includes(linkKey(link)) && listed(base.subclusters).includes(linkKey(link));
  if (names.length + tags.length + codes.length + links.length === 0 && !fields.subclusters.some(stated)) return { fields, changes: false };
  return {
    changes: true,
    fields: {
      ...fields, tradeNames: [...fields.tradeNames, ...names].slice(0, 20), tags: [...fields.tags, ...tags].slice(0, 30),
      industries: [...fields.industries, ...codes.map((naicsCode, at) => ({ naicsCode, share: null, primary: at === 0 && fields.industries.length === 0 }))].slice(0, 20),
      subclusters: [...fields.subclusters.map((link) => (stated(link) ? { ...link, role } : link)), ...links.map((link) => {
        const [clusterCode = '', subclusterCode = ''] = link.split('/');
        return { clusterCode, subclusterCode, role, share: { kind: 'unknown' as const }, source: null, asOf: null };
      })],
    },
  };
};

const made = (plot: RowPlot, given: OrganizationGiven): KnownOrganization => {
  const { industries, subclusters, role, legalName = '', kind = 'firm', ...own } = given;
  const { id: none, version: unset, sites, ...blank } = OrganizationInput.parse({ legalName, kind, ...own, tags: [], tradeNames: [] });
  const { fields } = withLists(given, blank, {});
  const known: KnownOrganization = { id: plot.newId(), line: plot.draft.line, version: 1, base: {}, archived: false, fields, sites: [] };
  plot.writes.push({ write: 'create', record: 'organization', id: known.id, fields });
  plot.standings.push({ record: 'organization', deed: 'create', id: known.id, name: fields.legalName });
  return known;
};

const changed = (plot: RowPlot, known: KnownOrganization, { given, called }: { given: OrganizationGiven; called: boolean }): KnownOrganization => {
  const { tradeNames, tags, industries, subclusters, role, legalName, ...rest } = given;
  const { fields: theirs, base } = known;
  // Found by a trade name, or by what somebody said, the row tells no other legal name.
  const byOther = called || (legalName !== undefined && theirs.tradeNames.some((name) => sameName(name, legalName)));
  const own = { ...rest, ...(legalName !== undefined && !byOther && { legalName }) };
  const merged = mergeFields(plot, { id: known.id, name: theirs.legalName, record: 'organization', base }, theirs, own as Partial<OrganizationFields>, { legalName: sameName, about: sameName });
  const { fields, changes } = withLists(given, merged.fields, base);
  const differs = changes || merged.changes;
  plot.standings.push({ record: 'organization', deed: differs ? 'update' : 'same', id: known.id, name: fields.legalName });
  if (!differs) return known;
  plot.writes.push({ write: 'update', record: 'organization', id: known.id, version: known.version, before: theirs, fields });
  return { ...known, version: known.version + 1, fields };
};

/** Plans the organization of a row; null where the row has none that can be named, `held` where what hangs on it waits with it. */
export const planOrganization = (plot: RowPlot, near: readonly Candidate[]): { organization: KnownOrganization | null; held: boolean } => {
  const { draft: { organization: draft }, image, standings, findings } = plot;
  if (draft === null) return { organization: null, held: false };
  const name = draft.given.legalName ?? draft.externalId ?? '';
  const found = findOrganization(plot, near);
  if (found.is === 'ask' || found.is === 'skip') {
    standings.push({ record: 'organization', deed: 'skip', id: null, name });
    if (found.is === 'ask') findings.push({ kind: 'which', record: 'organization', name, candidates: found.candidates });
    return { organization: null, held: true };
  }
  if (found.is === 'refused') return { organization: null, held: true };
  const known = found.is === 'new' ? made(plot, draft.given) : changed(plot, found.record, { given: draft.given, called: found.called === true });
  const base = keepBase(plot, known, 'organization', draft.given);
  const kept = { ...known, base };
  putOrganization(image, kept);
  nameExternally(plot, 'organization', known.id, draft.externalId);
  nameAsCalled(plot, 'organization', known.id, found);
  return { organization: kept, held: false };
};
