import type { JobsBasis } from '../register/jobs-basis';
import type { PreferredChannel } from '../register/preferred-channel';
import type { SubclusterRole } from '../register/subcluster-role';

export type ExportedJobs = { jobs: number | null; jobsLow: number | null; jobsHigh: number | null; jobsBasis: JobsBasis | null };
export type ExportedSite = ExportedJobs & { place: string | null; regionCode: string | null; name: string | null; address: string | null; lat: number | null; lng: number | null; /** The town's own coordinates stand for a site that has none. */ of: 'site' | 'town' | null };

/** An organization as every format takes it. */
export type ExportedOrganization = {
  id: string; name: string; tradeNames: readonly string[]; kind: string; status: string; businessNumber: string | null; website: string | null; founded: number | null;
  jobs: number | null; about: string | null; owner: string | null; tags: readonly string[]; subclusters: readonly string[]; sites: readonly ExportedSite[]; doNotContact: boolean; updatedAt: Date;
  /** The primary one first. */
  industries: readonly string[]; /** By 'cluster/code'. */ links: readonly { subcluster: string; role: SubclusterRole }[];
};

/** A person as every format takes them: what is withheld is left out before. */
export type ExportedPerson = {
  id: string; givenName: string; familyName: string; languages: readonly string[]; email: string | null; phone: string | null; preferredChannel: PreferredChannel | null; about: string | null;
  doNotContact: boolean; doNotContactSince: string | null; updatedAt: Date;
  roles: readonly { organizationId: string; organization: string; title: string | null; primary: boolean }[];
};

/** A role or a membership, those that have ended too; a member is an organization or a person. */
export type ExportedRole = { personId: string; givenName: string; familyName: string; organizationId: string; organization: string; title: string | null; validFrom: string | null; validTo: string | null };
export type ExportedMembership = {
  organizationId: string | null; organization: string | null; personId: string | null; givenName: string | null; familyName: string | null;
  association: string; membershipClass: string | null; validFrom: string | null; validTo: string | null;
};

/** What a table of contacts says besides what a list of them shows: names as in `TimelineEntry`, ids of who took part. */
export type ExportedContact = { channel: string | null; details: string | null; participants: readonly { organizationId: string | null; personId: string | null }[] };
