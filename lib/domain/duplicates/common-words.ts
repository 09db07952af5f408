import { PROVINCES, REGION_WORDS } from './places-in-names';

/** Words of the trades. That two names share one says little. */
const TRADES = [
  'mining', 'mineral', 'minerals', 'resources', 'contracting', 'construction', 'services', 'industries', 'manufacturing', 'engineering', 'consulting', 'drilling', 'trucking', 'transport', 'logging', 'forest', 'forestry', 'lumber',
  'timber', 'sawmill', 'sawmills', 'pulp', 'paper', 'wood', 'product', 'steel', 'metal', 'metals', 'iron', 'welding', 'fabrication', 'machine', 'machining', 'machineshop', 'machinery', 'equipment', 'supply', 'rentals', 'sales', 'parts', 'repair', 'repairs', 'mechanical', 'hydraulics', 'electric', 'electronics', 'controls', 'automation', 'systems', 'solutions',
  'technologies', 'environmental', 'geological', 'geoscience', 'exploration', 'energy', 'power', 'oil', 'gas', 'oilfield', 'pipeline', 'coal', 'gold', 'copper', 'silver', 'hauling', 'excavating', 'crane', 'cranes', 'safety', 'medical', 'health', 'camp', 'camps', 'catering', 'lodge', 'hotel', 'inn', 'aviation', 'air', 'helicopters', 'rail', 'railway', 'freight', 'logistics', 'courier', 'tire', 'tires', 'truck', 'auto', 'fuel', 'fuels', 'lubricants', 'petroleum', 'propane', 'chemical', 'chemicals', 'explosives', 'blasting', 'concrete', 'ready', 'mix', 'readymix', 'gravel', 'aggregates', 'paving', 'roofing', 'plumbing', 'heating', 'refrigeration', 'insulation', 'painting', 'coatings', 'sandblasting', 'glass', 'doors', 'building', 'builders', 'homes', 'surveys', 'surveying', 'survey', 'mapping', 'design', 'print', 'printing', 'signs', 'media', 'news', 'communications', 'computer', 'computers', 'software', 'data', 'networks', 'security', 'staffing', 'training', 'education', 'college', 'university', 'school', 'district', 'regional', 'city', 'town', 'village', 'municipality', 'government', 'ministry', 'department', 'nation', 'association', 'society', 'council', 'board', 'chamber', 'commerce', 'club', 'union', 'local', 'credit', 'bank', 'financial', 'insurance', 'accounting', 'law', 'group', 'enterprises', 'holdings', 'ventures', 'investments', 'partners', 'associates', 'brothers', 'sons', 'international', 'national', 'global', 'general', 'development', 'management', 'maintenance', 'operations', 'works', 'shop', 'store', 'centre', 'mill', 'mills', 'bulk', 'waste', 'recycling', 'water', 'pump', 'pumps', 'valve', 'fire', 'industrial', 'commercial', 'community', 'economic', 'business', 'trade', 'marketing', 'number', 'cooperative', 'farm', 'farms', 'ranch', 'seed', 'feed', 'agri', 'agricultural', 'hospital', 'clinic', 'foundation', 'trust', 'museum', 'library', 'highway', 'bearing', 'bearings', 'hose', 'fasteners', 'tool', 'tools', 'conveyor', 'belting', 'instrumentation', 'scale', 'laboratory', 'laboratories', 'labs', 'assay', 'fibre', 'pellet', 'silviculture', 'reforestation', 'nursery', 'wildfire', 'firefighting', 'towing', 'janitorial', 'cleaning', 'disposal', 'septic', 'well', 'wells', 'wireline', 'testing', 'inspection',
];

const WEIGHT = new Map<string, number>([
  ...TRADES.map((word) => [word, 0.25] as const),
  ...REGION_WORDS.map((word) => [word, 0.4] as const),
  ...PROVINCES.map((word) => [word, 0.15] as const),
  ['canada', 0.15], ['group', 0.15], ['inland', 0.5],
]);

export const isCommonWord = (word: string): boolean => WEIGHT.has(word);

const YEAR = /^(?:19|20)\d\d$/;

/** What a word tells of who somebody is, 0 to 1, where nobody counted how often it stands in the register; a year of incorporation tells little. */
export const usualWeight = (word: string): number => WEIGHT.get(word) ?? (YEAR.test(word) ? 0.1 : word.length <= 1 ? 0.3 : 1);

/**
 * The weight of a word that stands in the names of so many records: 1 for up to three, then less by a sixth with each
 * doubling, never under 0.25; a word of the trades never weighs more than usual.
 */
export const weightByCount = (word: string, records: number): number =>
  Math.min(usualWeight(word), Math.max(0.25, 1 - Math.log2(Math.max(1, records / 3)) / 6));
