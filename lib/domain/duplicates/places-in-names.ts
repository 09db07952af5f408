/** Towns of the region and those its firms are named after, folded, with saint and fort written out. */
export const TOWNS: readonly string[] = [
  'prince george', 'prince rupert', 'fort saint john', 'fort saint james', 'fort nelson', 'fort mcmurray', 'dawson creek', 'williams lake', '100 mile house', '150 mile house',
  'burns lake', 'fraser lake', 'tumbler ridge', 'grande prairie', 'grand prairie', 'hudson hope', 'hudsons hope', 'pouce coupe', 'new hazelton', 'port edward', 'quesnel', 'vanderhoof', 'smithers',
  'terrace', 'kitimat', 'houston', 'hazelton', 'mackenzie', 'chetwynd', 'taylor', 'mcbride', 'valemount', 'telkwa', 'granisle', 'stewart', 'wells', 'masset', 'kelowna', 'kamloops', 'penticton', 'vernon',
  'vancouver', 'north vancouver', 'west vancouver', 'victoria', 'surrey', 'burnaby', 'richmond', 'langley', 'delta', 'abbotsford', 'chilliwack', 'nanaimo', 'calgary', 'edmonton', 'red deer', 'toronto', 'montreal', 'saskatoon',
  'whitehorse', 'yellowknife', 'sudbury', 'elkford', 'sparwood', 'fernie', 'cranbrook', 'trail', 'castlegar', 'nelson', 'logan lake', 'merritt', 'princeton', 'revelstoke', 'hinton', 'jasper', 'mcleod lake', 'dease lake', 'atlin',
];

export const PROVINCES: readonly string[] = ['bc', 'alberta', 'ab', 'saskatchewan', 'manitoba', 'ontario', 'quebec', 'yukon', 'nwt'];

/** Names of land and water that many bodies of the region share. They weigh less than a word of one's own. */
export const REGION_WORDS: readonly string[] = [
  'nechako', 'cariboo', 'peace', 'pacific', 'skeena', 'bulkley', 'omineca', 'fraser', 'spruce', 'rocky', 'canadian', 'canada', 'interior', 'arctic', 'aurora', 'summit', 'cascade', 'central',
  'northern', 'north', 'northwest', 'northeast', 'northland', 'western', 'west', 'eastern', 'east', 'southern', 'south', 'upper', 'lower', 'river', 'lake', 'valley', 'creek', 'mountain', 'mount', 'island', 'coast', 'coastal', 'ridge', 'bay', 'hills', 'robson', 'stikine', 'chilcotin', 'stuart', 'big', 'new', 'old', 'first',
];
