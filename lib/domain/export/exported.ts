export type ExportedSite = { place: string | null; regionCode: string | null; name: string | null; address: string | null; jobs: number | null; lat: number | null; lng: number | null; /** The town's own coordinates stand for a site that has none. */ of: 'site' | 'town' | null };

/** An organization as every format takes it. */
export type ExportedOrganization = {
  id: string; name: string; tradeNames: readonly string[]; kind: string; status: string; businessNumber: string | null; website: string | null; founded: number | null;
  jobs: number | null; about: string | null; owner: string | null; tags: readonly string[]; subclusters: readonly string[]; sites: readonly ExportedSite[]; doNotContact: boolean; updatedAt: Date;
};

/** A person as every format takes them: what is withheld is left out before. */
export type ExportedPerson = {
  id: string; givenName: string; familyName: string; languages: readonly string[]; email: string | null; phone: string | null; doNotContact: boolean; updatedAt: Date;
  roles: readonly { organization: string; title: string | null; primary: boolean }[];
};
