import { describe, expect, it } from 'vitest';
import { readWhole } from './read-whole';

// Layout of the publisher's export as displayed; the figures are invented.
const MODERN = `"Employment by industry, annual, provinces and economic regions (x 1,000) 1, 2"
"Annual"
"Table: 14-10-0392-01 (formerly CANSIM 282-0125)"
"Geography: Province or territory, Economic region"


"Geography","British Columbia (map)",,
"Labour force characteristics","Employment 3",,
"North American Industry Classification System (NAICS) 4","2021","2022","2023"
,"Persons in thousands",,
"Total, all industries 5","2,600.1","2,680.5","2,712.0"
"Mining, quarrying, and oil and gas extraction [21] 6","25.0","26.1E","x"
"Utilities [22]","..","F","14.2"

"Footnotes:"
"1","Fluctuations may be due to sampling, in 2021."
"Symbol legend:"
"..","not available"
"How to cite: Statistics Canada. Table 14-10-0392-01"
`;
const MARKS_BESIDE = `Table 282-0061 - Labour force survey estimates (LFS), employment by economic region and NAICS, annual average (persons x 1,000)
Survey or program details:
Labour Force Survey - 3701

Geography,Industry,2012,,2013,
British Columbia,"Total employed, all industries","2,262.6",,"2,308.1",
,"Mining [21, 113-114]",41.9,E,,x
Cariboo,"Total employed, all industries",82.6,,79.9,
,"Mining [21, 113-114]",,F,8.2,

Footnotes:
1 To ensure respondent confidentiality, estimates below a certain threshold are suppressed.
Source: Statistics Canada. Table 282-0061
`;

describe('a table as Statistics Canada displays it', () => {
  it('is read from under its title lines, with its marks and scale', () => {
    const { layout, figures, refused } = readWhole(MODERN);
    expect([layout, refused]).toEqual(['legacy', []]);
    expect(figures).toEqual([
      ['59', '00', 2021, 2_600_100, 'final'], ['59', '00', 2022, 2_680_500, 'final'], ['59', '00', 2023, 2_712_000, 'final'],
      ['59', '21', 2021, 25_000, 'final'], ['59', '21', 2022, 26_100, 'use-with-caution'], ['59', '21', 2023, null, 'suppressed'],
      ['59', '22', 2021, null, 'not-available'], ['59', '22', 2022, null, 'unreliable'], ['59', '22', 2023, 14_200, 'final'],
    ]);
  });

  it('leaves out columns of shares between the years', () => {
    const shares = MARKS_BESIDE.replace('2012,,2013,', '2012,% share,2013,% share').replace('"2,262.6",,"2,308.1",', '"2,262.6",100.0,"2,308.1",100.0')
      .replace('41.9,E,,x', '41.9,1.9,40.0,1.7').replace('82.6,,79.9,', '82.6,100.0,79.9,100.0').replace(',F,8.2,', '8.0,9.7,8.2,10.3');
    const { figures, refused } = readWhole(shares);
    expect(refused).toEqual([]);
    expect(figures.filter(([, line]) => line === '00').map(([region, , year]) => [region, year])).toEqual([['59', 2012], ['59', 2013], ['5950', 2012], ['5950', 2013]]);
  });

  it('names its source, and keeps title lines, footnotes and legend', () => {
    const { survey } = readWhole(MODERN);
    expect(survey).toMatchObject({
      periods: [2021, 2022, 2023], guess: { provider: 'Statistics Canada', sourceTable: '14-10-0392-01' },
      dimensions: [{ column: 'Labour force characteristics', members: ['Employment'] }],
    });
    expect(survey.facts?.notes).toEqual(expect.arrayContaining(['1 Fluctuations may be due to sampling, in 2021.', '.. not available', 'How to cite: Statistics Canada. Table 14-10-0392-01']));
    expect(survey.facts?.said.note).toContain('1 Fluctuations may be due to sampling');
  });

  it.each([
    [MODERN, 'Employment by industry, annual, provinces and economic regions (x 1,000)'],
    [MARKS_BESIDE, 'Labour force survey estimates (LFS), employment by economic region and NAICS, annual average (persons x 1,000)'],
    [MARKS_BESIDE.replace('Table 282-0061 - Labour', 'Table 282-0061 1 4\nLabour').replace('x 1,000)', 'x 1,000) 1 4'), 'Labour force survey estimates (LFS), employment by economic region and NAICS, annual average (persons x 1,000)'],
  ])('is called by its title, and neither by its number nor with the numbers of its footnotes', (text, title) => {
    const { survey } = readWhole(text.replace(/^(.*Labour force survey estimates.*)$/m, (line) => (line.startsWith('Table') ? line : `"${line}"`)));
    expect(survey.facts?.said.title?.replaceAll(', ', ',')).toBe(title.replaceAll(', ', ','));
    expect(survey.facts?.said.survey).toBe(true);
  });

  it('names its day of release and its version of the classification', () => {
    const { survey } = readWhole(MODERN.replace('"Annual"', '"Release date: 2024-01-05"').replace('"Fluctuations', '"Based on the North American Industry Classification System (NAICS) 2017 Version 3.0. Fluctuations'));
    expect([survey.guess.released, survey.facts?.said.naicsVersion]).toEqual(['2024-01-05', 'NAICS Canada 2017']);
  });

  it('may have its marks beside the figures, its regions once for many rows, and the level of its regions in its title', () => {
    const { survey, figures, refused } = readWhole(MARKS_BESIDE);
    expect([survey.regionSystem, refused]).toEqual(['economic_region', []]);
    expect(figures).toEqual([
      ['59', '00', 2012, 2_262_600, 'final'], ['59', '00', 2013, 2_308_100, 'final'],
      ['59', '21,113-114', 2012, 41_900, 'use-with-caution'], ['59', '21,113-114', 2013, null, 'suppressed'],
      ['5950', '00', 2012, 82_600, 'final'], ['5950', '00', 2013, 79_900, 'final'],
      ['5950', '21,113-114', 2012, null, 'unreliable'], ['5950', '21,113-114', 2013, 8200, 'final'],
    ]);
  });

  it('names a cell that cannot be read by line and the heading of its column', () => {
    expect(readWhole(MARKS_BESIDE.replace('79.9', 'about 80')).refused).toEqual([[8, '2013', 'about 80', 'not-a-number']]);
    expect(readWhole(MARKS_BESIDE.replace('Cariboo', 'Caribou')).refused[0]).toEqual([8, 'Geography', 'Caribou', 'unknown-region']);
  });
});

describe('a table whose years stand in columns', () => {
  it('needs no title lines', () => {
    const { layout, figures } = readWhole('region,naics,2022,2023\nThompson-Okanagan,21,5000,5100\nThompson-Okanagan,31_33,900,\n');
    expect(layout).toBe('crosstab');
    expect(figures).toEqual([
      ['5930', '21', 2022, 5000, 'final'], ['5930', '21', 2023, 5100, 'final'], ['5930', '31-33', 2022, 900, 'final'], ['5930', '31-33', 2023, null, 'not-available'],
    ]);
  });

  it('may have the regions in a merged heading above the years', () => {
    const { figures } = readWhole('Industry,British Columbia,,Thompson-Okanagan,\n,2022,2023,2022,2023\nMining [21],34000,35000,5000,x\n');
    expect(figures).toEqual([
      ['59', '21', 2022, 34_000, 'final'], ['59', '21', 2023, 35_000, 'final'], ['5930', '21', 2022, 5000, 'final'], ['5930', '21', 2023, null, 'suppressed'],
    ]);
  });
});
