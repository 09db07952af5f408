import { dice as diceOf } from '../dice.mjs';

const STEMS = ['Alder', 'Birch', 'Cedar', 'Elk', 'Granite', 'Hart', 'Iron', 'Kettle', 'Larch', 'Moose', 'Nugget', 'Otter', 'Quarry', 'Raven', 'Spruce', 'Tamarack', 'Willow', 'Yarrow', 'Copper', 'Bear', 'Heron', 'Salmon', 'Omine', 'Necha', 'Skee', 'Black', 'Red', 'Pine', 'Sand', 'Whit', 'Hudson', 'Tatlow', 'Nation', 'Manson', 'Bulk', 'Tel', 'Mor', 'Gran', 'Ches', 'Wist'];
const MIDDLES = ['', 'en', 'er', 'by', 'ing', 'ow', 'a', 'le', 'mar', 'ster', 'in', 'um', 'o', 'kin', 'ban', 'del', 'fa', 'lo', 'ver', 'tri'];
const ENDS = ['view', 'wood', 'stone', 'side', 'gate', 'brook', 'ridge', 'field', 'mere', 'fell', 'worth', 'ley', 'ton', 'burn', 'dale', 'hurst', 'shaw', 'combe', 'water', 'croft'];
const PLACES = ['', '', 'Lake', 'Mountain', 'Ridge', 'Point', 'Pass', 'Canyon', 'Flats', 'Landing', 'Crossing', 'Plateau', 'Peak', 'Bay', 'Narrows', 'Meadow', 'Junction', 'Basin', 'Fork', 'Bluff'];
const TRADES = [['Drilling', '213117'], ['Welding', '332319'], ['Machine Works', '332710'], ['Hydraulics', '811310'], ['Trucking', '484223'], ['Logging', '113311'], ['Electric', '238210'], ['Environmental', '541620'], ['Surveying', '541370'], ['Engineering', '541330'], ['Fabrication', '332319'], ['Catering', '722320'], ['Assay Laboratory', '541380'], ['Excavating', '238910'], ['Equipment Rentals', '532410'], ['Conveyors', '333920'], ['Forest Products', '321111'], ['Instrumentation', '334512'], ['Geological Consulting', '541360'], ['Safety Supply', '417230']];
const FORMS = ['Ltd.', 'Ltd', 'Limited', 'Inc.', 'Inc', 'Corp.', '', ''];
const OTHER_FORMS = [' Ltd.', ' Inc.', ' Limited', ' Corp.'];
const TOWNS = ['Prince George', 'Quesnel', 'Vanderhoof', 'Fort St. James', 'Smithers', 'Burns Lake', 'Williams Lake', 'Mackenzie', 'Terrace', 'Kitimat', 'Houston', 'Fraser Lake', 'Valemount', 'McBride'];
const SUBCLUSTERS = ['Mining-related services', 'Manufacturing', 'Mining', '', ''];
const GIVEN = ['Karin', 'Tom', 'Amarjit', 'Jo', 'Sylvie', 'Dale', 'Ruth', 'Peter', 'Nadia', 'Wes', 'Grace', 'Colin', 'Heather', 'Tanis', 'Lena', 'Marc', 'Ivy', 'Hugo', 'Paula', 'Mina', 'Owen', 'Luc', 'Zoë', 'André'];
const FAMILY = ['Lund', 'Reid', 'Gill', 'Okafor', 'Côté', 'Prince', 'Joseph', 'Haddad', 'Tallman', 'Reyes', 'Baptiste', 'Nilsson', 'Boyer', 'Chen', 'Quaw', 'Doyle', 'Sutherland', 'Beaulieu-Roy'];
const TITLES = ['Owner', 'General Manager', 'Office manager', 'Purchasing', 'HSE lead', 'President'];
const TAGS = ['supplier', 'north', 'camp', 'safety', 'hiring', 'expansion'];
const NOTES = ['Wants to meet buyers; hiring two', 'Sent the supplier guide', 'Short of welders', 'Spoke at the supplier day', 'Asked about the tax credit'];

const PLAIN = ['Company', 'City', 'NAICS', 'Main phone', 'Website', 'Sub-cluster'];
const WIDE = ['Client No.', ...PLAIN, 'Operating As', 'Street Address', '# of Employees', 'Tags', 'Contact', 'Job Title', 'E-mail', 'Phone', 'Last contact', 'How', 'Notes'];

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const two = (number) => String(number).padStart(2, '0');

const firm = (dice) => {
  const [trade, naics] = dice.pick(TRADES);
  const words = [dice.pick(STEMS) + dice.pick(MIDDLES) + dice.pick(ENDS), dice.pick(PLACES), trade, dice.pick(FORMS)].filter(Boolean);
  const domain = words.slice(0, -1).join('').toLowerCase().replace(/[^a-z]/g, '').slice(0, 24);
  return { name: words.join(' '), naics, domain, town: dice.pick(TOWNS), phone: `250-${200 + dice.below(700)}-${1000 + dice.below(9000)}`, subcluster: dice.pick(SUBCLUSTERS) };
};

const mistyped = (name, dice) => {
  const at = 1 + dice.below(name.length - 3);
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
};

/** What else a wide sheet says of a firm: its number, address, jobs and tags, a person with a role, and the last contact with them. */
const beside = (at, { name, domain }, dice) => {
  const [given, family] = [dice.pick(GIVEN), dice.below(10) === 0 ? dice.pick(FAMILY) : dice.pick(STEMS) + dice.pick(ENDS)];
  return [
    dice.below(8) === 0 ? name.split(' ').slice(0, 2).join(' ') : '', `${10 + dice.below(9800)} Industrial Rd`, String(1 + dice.below(180)), dice.pick(TAGS), `${given} ${family}`, dice.pick(TITLES),
    `${given.toLowerCase().normalize('NFKD').replace(/[^a-z]/g, '')}.${at}@${domain}.example.ca`, `250-555-${two(dice.below(100))}${two(dice.below(100))}`,
    `202${3 + dice.below(3)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`, dice.pick(['phone', 'visit', 'e-mail']), dice.pick(NOTES),
  ];
};

/**
 * A list of invented firms as text: name, town, NAICS, telephone, web address and sub-cluster; a wide one has its own numbers, address, jobs, tags, a person and a
 * contact besides. Of a hundred rows two repeat a firm further up written otherwise, three name one that is stored (`stored`: its names), two of them with a
 * typing error. The same call gives the same text.
 */
export const makeList = (rows, { wide = false, stored = [], seed = 11 } = {}) => {
  const dice = diceOf(seed);
  const lines = [(wide ? WIDE : PLAIN).map(quoted).join(',')];
  const above = [];
  for (let at = 0; at < rows; at += 1) {
    const kind = dice.below(100);
    const one = firm(dice);
    if (kind < 2 && above.length > 0) {
      const known = dice.pick(above);
      Object.assign(one, known, { name: known.name.replace(/ (Ltd\.?|Limited|Inc\.?|Corp\.)$/, '') + dice.pick(OTHER_FORMS) });
    } else if (kind < 5 && stored.length > 0) {
      const name = dice.pick(stored);
      one.name = kind < 4 ? mistyped(name, dice) : name;
    } else above.push(one);
    const cells = [one.name, one.town, one.naics, one.phone, `www.${one.domain}.example.ca`, one.subcluster];
    lines.push((wide ? [`C-${at + 1}`, ...cells, ...beside(at, one, dice)] : cells).map(quoted).join(','));
  }
  return `${lines.join('\n')}\n`;
};
