/** Of these, two in one place of two names make two bodies. */
const CONTRARY: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west', 'central', 'northwest', 'northeast', 'southwest', 'southeast'], ['northern', 'southern', 'eastern', 'western', 'central'], ['upper', 'lower'],
  ['junior', 'senior'], ['men', 'women', 'mens', 'womens', 'youth'], ['elementary', 'secondary', 'primary', 'middle'], ['city', 'village', 'town', 'district', 'township'],
  ['first', 'second', 'third'], ['old', 'new'], ['gold', 'silver', 'copper', 'coal'], ['oil', 'coal'], ['red', 'black', 'white', 'blue', 'green', 'grey'], ['federal', 'provincial', 'municipal'],
  ['a', 'b', 'c'], ['alpha', 'beta'], ['summer', 'winter'], ['lumber', 'mining', 'drilling', 'trucking', 'helicopters', 'catering', 'welding', 'electric', 'plumbing', 'roofing', 'concrete', 'insurance', 'hotel', 'accounting', 'towing', 'hydraulics', 'tire', 'safety', 'surveys', 'paving', 'steel', 'explosives', 'logging'],
];

const SETS = CONTRARY.map((words) => new Set(words));

/** Whether two words exclude one another in a name: north and south, city and village, drilling and catering. */
export const areContrary = (a: string, b: string): boolean => a !== b && SETS.some((set) => set.has(a) && set.has(b));

/** A word that makes of a name the name of another body beside it: its foundation, its union, its holding company. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  'foundation', 'society', 'association', 'union', 'holdings', 'development', 'council', 'chamber', 'club', 'museum', 'library', 'school', 'hospital', 'college', 'university', 'church', 'credit', 'federation', 'trust', 'board', 'students', 'student', 'faculty', 'alumni', 'auxiliary', 'investments', 'ventures', 'properties', 'realty', 'leasing', 'airport', 'authority', 'nation', 'regional', 'district', 'capital', 'royalty', 'joint', 'local', 'daycare', 'tourism', 'metis', 'friendship',
]);

/** Bodies that stand once in each town: the same words with another town are another body, never another site. */
export const ONE_PER_PLACE: ReadonlySet<string> = new Set([
  'city', 'district', 'village', 'town', 'municipality', 'regional', 'chamber', 'school', 'hospital', 'nation', 'band', 'rotary', 'legion', 'lions', 'airport', 'port', 'library', 'museum', 'society', 'council', 'association', 'club', 'futures', 'church', 'fire', 'tourism', 'friendship', 'foundation', 'authority',
]);
