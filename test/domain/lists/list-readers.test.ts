import { describe, expect, it } from 'vitest';
import { listReaders } from '@/lib/domain/lists/list-readers';

describe('cells that are a choice of a vocabulary', () => {
  it('are read as lists write them, in English and French', () => {
    expect([listReaders.kind('Sole prop.'), listReaders.kind('Municipality'), listReaders.kind('Première Nation')]).toEqual(['firm', 'government', 'first_nation']);
    expect([listReaders.status('Fermé'), listReaders.status('Y'), listReaders.channel('tel'), listReaders.activity('Visite'), listReaders.level('confidentiel'), listReaders.language('Français')])
      .toEqual(['closed', 'active', 'phone', 'visit', 'restricted', 'fr']);
    expect([listReaders.role('Contractor'), listReaders.preferred('cell')]).toEqual(['service', 'phone']);
  });

  it('are nothing where no choice is meant', () => {
    expect([listReaders.kind('Friends'), listReaders.status('')]).toEqual([null, null]);
  });
});
