import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { places } from '@/db/schema';
import { query } from '../define';

/** Towns the register knows, with the region each lies in. */
export const listPlaces = query({
  name: 'register.list-places',
  permission: 'register.read',
  input: z.object({}),
  run: ({ db }) => db.select({ name: places.name, regionCode: places.regionCode }).from(places).orderBy(asc(places.name)),
});
