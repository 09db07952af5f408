import { describe, expect, it } from 'vitest';
import { ClusterFile } from '@/db/seed/reference/cluster-file';
import { IndustriesFile } from '@/db/seed/reference/load-industries';
import { readReferenceFile } from '@/db/seed/reference/read-reference-file';

const { content: cluster } = await readReferenceFile('clusters/mining-north-central-bc.json', ClusterFile);
const { content: naics } = await readReferenceFile('naics-ca-2022.json', IndustriesFile);

describe('the cluster definition "Mining, north-central BC"', () => {
  it('counts no industry twice: the weights of a code over all sub-clusters sum to at most 1', () => {
    const weights = new Map<string, number>();
    for (const { naics: code, weight } of cluster.industries) weights.set(code, (weights.get(code) ?? 0) + weight);
    expect([...weights.values()].every((weight) => weight >= 0 && weight <= 1)).toBe(true);
  });

  it('uses valid NAICS Canada 2022 codes alone', () => {
    const known = new Set(naics.industries.map(([code]) => code));
    expect(cluster.naicsVersion).toBe(naics.version);
    expect([...cluster.industries.map(({ naics: code }) => code), ...cluster.institutions].filter((code) => !known.has(code))).toEqual([]);
  });

  it('puts core industries in mining, manufacturing in its own, services and distribution in services', () => {
    const places = new Set(cluster.industries.map(({ tier, subcluster }) => `${tier} ${subcluster}`));
    expect([...places].sort()).toEqual(['C mining', 'D services', 'M manufacturing', 'S services']);
    expect(cluster.subclusters.map(({ code }) => code)).toEqual(['mining', 'manufacturing', 'services']);
  });

  it('marks distribution and logistics, and nothing else, inside services', () => {
    expect(cluster.industries.every(({ tier, distribution }) => (tier === 'D') === (distribution === true))).toBe(true);
  });

  it('weighs each industry high, medium or low, as listed', () => {
    expect(new Set(cluster.industries.map(({ weight }) => weight))).toEqual(new Set([0.85, 0.5, 0.1]));
    const weightOf = (code: string) => cluster.industries.find(({ naics: held }) => held === code)?.weight;
    expect(['212220', '238910', '541370', '417220', '417230'].map(weightOf)).toEqual([0.85, 0.5, 0.1, 0.85, 0.1]);
  });

  it('leaves oil and gas services and associations out', () => {
    const codes = cluster.industries.map(({ naics: code }) => code);
    expect(codes.filter((code) => ['213111', '213118', '813910', '813920'].includes(code))).toEqual([]);
    expect(cluster.industries).toHaveLength(83);
  });
});
