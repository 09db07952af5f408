import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import { valueHeader } from '@/lib/domain/imports/value-header';

const STATCAN = ['REF_DATE', 'GEO', 'DGUID', 'North American Industry Classification System (NAICS)', 'UOM', 'UOM_ID', 'SCALAR_FACTOR', 'SCALAR_ID', 'VECTOR', 'COORDINATE', 'VALUE', 'STATUS', 'SYMBOL', 'TERMINATED', 'DECIMALS'];

describe('a header', () => {
  it('of Statistics Canada is recognised, with its dimensions beside the industry', () => {
    const table = recogniseTable([...STATCAN.slice(0, 4), 'Sex', 'Age group', ...STATCAN.slice(4)]);
    expect(table).toMatchObject({ layout: 'statcan', columns: { industry: 3, dimensions: [4, 5], at: { period: 0, region: 1, dguid: 2, value: 12 } } });
  });

  it('of Statistics Canada in French is recognised', () => {
    const table = recogniseTable(['PÉRIODE DE RÉFÉRENCE', 'GÉO', 'DGUID', "Système de classification des industries de l'Amérique du Nord (SCIAN)", 'UNITÉ DE MESURE', "IDENTIFICATEUR D'UNITÉ DE MESURE", 'FACTEUR SCALAIRE', 'IDENTIFICATEUR SCALAIRE', 'VECTEUR', 'COORDONNÉES', 'VALEUR', 'STATUT', 'SYMBOLE', 'TERMINÉ', 'DÉCIMALES']);
    expect(table).toMatchObject({ layout: 'statcan', columns: { industry: 3, dimensions: [] } });
  });

  it.each([
    ['region_code,region_name,naics,industry,level,year,employment_thousands,status', 'employment', 1000],
    ['Region,Industry,Year,Employment (thousands)', 'employment', 1000],
    ['geo,naics,ref_date,value', null, 1],
    ['cd_code,cd_name,naics,year,labour_force_persons', 'experienced_labour_force', 1],
    ['région,scian,année,emploi (milliers),statut', 'employment', 1000],
  ])('%s is a tidy table', (header, measure, scale) => {
    expect(recogniseTable(header.split(','))).toMatchObject({ layout: 'tidy', columns: { figure: { measure, scale } } });
  });

  it('that lacks something says what', () => {
    expect(recogniseTable(['Region', 'Year', 'Notes'])).toEqual({ layout: 'unknown', missing: ['industry', 'value'], repeated: [], yearsInColumns: false });
    expect(recogniseTable(STATCAN.filter((name) => !name.includes('NAICS')))).toMatchObject({ layout: 'unknown', missing: ['industry'] });
  });

  it('with years as columns, or a column twice, says so', () => {
    expect(recogniseTable(['Region', 'NAICS', '2023', '2024'])).toMatchObject({ layout: 'unknown', yearsInColumns: true });
    expect(recogniseTable(['region', 'naics', 'year', 'value', 'Value'])).toMatchObject({ layout: 'unknown', missing: [], repeated: ['Value'] });
  });

  it('of any words is answered without an error', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...STATCAN, 'region', 'naics', 'year', 'value', '2020', '__proto__', 'constructor'))), (header) => {
      expect(['statcan', 'tidy', 'unknown']).toContain(recogniseTable(header).layout);
    }));
  });
});

it.each([
  ['Jobs', 'employment', 1], ['Number of employees', 'employment', 1], ["Employment ('000s)", 'employment', 1000], ['Employment x 1,000', 'employment', 1000],
  ['Persons', null, 1], ['Establishments', 'establishments', 1], ['employment_persons_annual_avg', 'employment', 1],
])('the header %j names a figure', (header, measure, scale) => expect(valueHeader(header)).toEqual({ measure, scale }));

it.each(['Notes', 'published_share_of_region_pct', 'Number', 'Total', ''])('the header %j names none', (header) => expect(valueHeader(header)).toBeNull());
