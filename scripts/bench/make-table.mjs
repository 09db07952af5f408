import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/**
 * Writes a large tidy table of invented figures: node scripts/bench/make-table.mjs FILE [REGIONS INDUSTRIES YEARS], 400 x 300 x 20 unless
 * said, 2.4 million rows. The same call writes the same bytes.
 */
const [, , file, regions = '400', industries = '300', years = '20'] = process.argv;
if (!file) throw new Error('say which file to write');

let seed = 42;
const next = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed;
};

const out = createWriteStream(file);
const padded = (letter, at) => `${letter}${String(at).padStart(3, '0')}`;
out.write('region_code,industry_code,year,employment\n');
for (let region = 1; region <= Number(regions); region += 1) {
  for (let industry = 1; industry <= Number(industries); industry += 1) {
    let rows = '';
    for (let year = 0; year < Number(years); year += 1) rows += `${padded('R', region)},${padded('I', industry)},${2021 - Number(years) + year},${1 + (next() % 20_000)}\n`;
    if (!out.write(rows)) await once(out, 'drain');
  }
}
out.end();
await once(out, 'finish');
