import type { ExportedOrganization } from './exported';

/**
 * Organizations as a FeatureCollection (RFC 7946; WGS 84, longitude first): one feature for each open site, one without a geometry for an
 * organization without sites. `position` says whether a point is the site's own or its town's; where neither is known the geometry is null.
 */
export const organizationsGeojson = (organizations: readonly ExportedOrganization[], source: readonly string[]): string => JSON.stringify({
  type: 'FeatureCollection',
  source,
  features: organizations.flatMap(({ id, name, kind, status, jobs, tags, subclusters, sites }) =>
    (sites.length > 0 ? sites : [null]).map((site) => ({
      type: 'Feature',
      geometry: site === null || site.lat === null || site.lng === null ? null : { type: 'Point', coordinates: [site.lng, site.lat] },
      properties: { id, name, kind, status, jobs, tags, subclusters, site: site?.name ?? null, town: site?.place ?? null, region: site?.regionCode ?? null, siteJobs: site?.jobs ?? null, position: site?.of ?? null },
    }))),
});
