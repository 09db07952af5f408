import { withGiven, type Base } from './given-before';
import type { ListSettings } from './list-settings';
import { externalKey, putExternal, type RegisterImage } from './register-image';
import type { RowAnswers } from './row-answers';
import type { RowDraft } from './row-draft';
import type { Finding, Standing, Write } from './row-plan';

/** A row on its way to its plan: what is found, and what is planned so far. */
export type RowPlot = {
  readonly image: RegisterImage;
  readonly draft: RowDraft;
  readonly answers: RowAnswers;
  readonly settings: ListSettings;
  readonly today: string;
  /** Tells what this load has given a field from what an earlier one has. */
  readonly load: string;
  readonly newId: () => string;
  readonly standings: Standing[];
  readonly writes: Write[];
  readonly findings: Finding[];
};

/** Keeps what the list gave a record, where it gave something other than last time. */
export const keepBase = (plot: RowPlot, known: { id: string; base: Base }, record: Standing['record'], given: Readonly<Record<string, unknown>>): Base => {
  const values = Object.entries(given).reduce((base, [field, value]) => (value === undefined ? base : withGiven(base, field, value, plot.load)), known.base);
  if (values !== known.base) plot.writes.push({ write: 'base', record, id: known.id, values });
  return values;
};

/** Whether a conflict goes the list's way. */
export const onConflict = ({ answers, settings }: RowPlot, field: string): 'keep' | 'take' => {
  const said = answers.get(`take:${field}`);
  return said === 'take' || said === 'keep' ? said : settings.conflicts;
};

/** Keeps an id a record has in the system of the list, unless it is kept already. */
export const nameExternally = ({ image, writes }: RowPlot, record: 'organization' | 'person', id: string, externalId: string | null): void => {
  if (externalId === null || externalId === id || image.externals.get(externalKey(record, externalId)) === id) return;
  putExternal(image, record, id, externalId);
  writes.push({ write: 'external', record, id, externalId });
};
