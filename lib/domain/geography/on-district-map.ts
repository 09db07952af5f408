/** Standard parallels, origin and scale of the drawing of districts; fitted to its outlines, which it meets within 0.6 of a unit. */
const NORTH = 58.5;
const SOUTH = 50;
const ORIGIN = { lat: 45, lng: -126 };
const SCALE = 2563;
const CENTRE = { x: 291, y: 697.6 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const sine = (degrees: number) => Math.sin(radians(degrees));
const N = (sine(SOUTH) + sine(NORTH)) / 2;
const C = Math.cos(radians(SOUTH)) ** 2 + 2 * N * sine(SOUTH);
const distance = (lat: number) => Math.sqrt(C - 2 * N * sine(lat)) / N;

/**
 * Where a point stands on DISTRICT_MAP, in units of the drawing. Albers equal-area conic on a sphere, standard parallels 50 and 58.5 degrees
 * north, central meridian 126 degrees west (Snyder, Map Projections: A Working Manual, USGS 1987, equations 14-1 to 14-6).
 */
export const onDistrictMap = ({ lat, lng }: { lat: number; lng: number }): { x: number; y: number } => {
  const angle = N * radians(lng - ORIGIN.lng);
  return { x: CENTRE.x + SCALE * distance(lat) * Math.sin(angle), y: CENTRE.y - SCALE * (distance(ORIGIN.lat) - distance(lat) * Math.cos(angle)) };
};
