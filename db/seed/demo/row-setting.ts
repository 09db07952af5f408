import { z } from 'zod';
import { PlacesFile } from '../reference/load-places';
import { readReferenceFile } from '../reference/read-reference-file';
import type { RowSetting } from './organization-rows';
import { sampleCalendar } from './sample-calendar';

/** The calendar, the map and the classification the sample is written against. */
export const rowSetting = async (now: Date): Promise<RowSetting> => {
  const { content: map } = await readReferenceFile('places.json', PlacesFile);
  const { content: naics } = await readReferenceFile('naics-ca-2022.json', z.object({ version: z.string() }));
  const placeNamed = new Map(map.places.map(([place, regionCode, lat, lng]) => [place, { place, regionCode, lat, lng }]));
  return {
    calendar: sampleCalendar(now),
    naicsVersion: naics.version,
    placed: (place) => {
      const found = placeNamed.get(place);
      if (!found) throw new Error(`the sample names a town that is not on the map: ${place}`);
      return found;
    },
  };
};
