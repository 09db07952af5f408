import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { regionFinder } from '@/lib/domain/imports/region-finder';
import { messages } from '@/lib/messages';
import type { Handle } from '@/db/database';
import { invalid } from '../errors';
import { knownRegions } from './known-regions';

const refuse = (message: string) => invalid(messages.errors.invalid, { 'choices.region': message });

/** A table without a column of regions needs one named that is known; a table that names its own takes none. */
export const demandRegion = async (db: Handle, { survey }: ImportPlan, { region, regionSystem, grid }: ImportChoices) => {
  const { sayRegion, regionsNamed, unknownRegion } = messages.imports.errors;
  const namesNone = grid === null ? survey?.ofOneRegion === true : ![...grid.headings, ...grid.labels].some(({ is }) => is === 'region');
  if (region === '') {
    if (survey?.ofOneRegion) throw refuse(sayRegion);
    return;
  }
  if (!namesNone) throw refuse(regionsNamed);
  if (regionSystem === 'own') return;
  const found = regionFinder(await knownRegions(db), regionSystem || undefined)('', region);
  if (!found.ok) throw refuse(found.reason === 'ambiguous-region' ? messages.imports.reasons['ambiguous-region'] : unknownRegion);
};
