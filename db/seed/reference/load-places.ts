import { z } from 'zod';
import type { Handle } from '@/db/database';
import { places } from '@/db/schema/economy';
import { inChunks } from './in-chunks';
import { readReferenceFile } from './read-reference-file';

export const PlacesFile = z.object({
  places: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
});

/** Towns for sites, with coordinates. Source: GeoNames, CC BY 4.0. */
export const loadPlaces = async (handle: Handle): Promise<void> => {
  const { content } = await readReferenceFile('places.json', PlacesFile);
  const rows = content.places.map(([name, regionCode, lat, lng]) => ({ name, regionCode, lat, lng }));
  await inChunks(rows, (chunk) => handle.insert(places).values(chunk).onConflictDoNothing());
};
