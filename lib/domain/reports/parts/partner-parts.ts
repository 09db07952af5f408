import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Block } from '../block';
import type { StandingFacts } from '../facts/standing-facts';
import { run, shareWords } from '../figure-run';
import { INITIATIVES, REGISTER } from '../source-key';

/** Which association reaches how much of each sub-cluster: what a role for one can rest on. */
export function associationsTable({ associations }: Pick<StandingFacts, 'associations'>): Block[] {
  const { table: words } = messages.reports;
  if (associations.length === 0) return [{ kind: 'note', text: words.noAssociations }];
  return [{
    kind: 'table', title: words.associations,
    columns: [{ label: words.association, numeric: false }, { label: words.subcluster, numeric: false }, { label: words.firms, numeric: true }, { label: words.share, numeric: true }, { label: words.onlyHere, numeric: true }],
    rows: associations.map(({ name, href, subcluster, firms, share, unique }) => {
      const about = { cites: [REGISTER], href };
      return [run(name, { href }), run(subcluster), run(format.number(firms), about), run(shareWords(share), about), run(format.number(unique), about)];
    }),
    note: words.associationsNote,
  }];
}

export function initiativesTable({ initiatives }: Pick<StandingFacts, 'initiatives'>): Block[] {
  const { table: words } = messages.reports;
  if (initiatives.length === 0) return [{ kind: 'note', text: words.noInitiatives }];
  return [{
    kind: 'table', title: words.initiatives,
    columns: [{ label: words.initiative, numeric: false }, { label: words.part, numeric: false }, { label: words.stage, numeric: false }, { label: words.members, numeric: true }, { label: words.milestone, numeric: false }],
    rows: initiatives.map(({ title, href, part, stage, members, milestone }) => [
      run(title, { href }), run(part), run(stage, { cites: [INITIATIVES], href }), members === null ? { text: words.unknown, missing: true as const } : run(format.number(members), { cites: [INITIATIVES], href }),
      run(milestone ? `${milestone.text}, ${format.day(milestone.dueOn, 'year')}` : words.noMilestone),
    ]),
  }];
}

/** Targets of the initiatives with what was reached; an actual that is not known is said to be so. */
export function targetsTable({ initiatives }: Pick<StandingFacts, 'initiatives'>): Block[] {
  const { table: words } = messages.reports;
  const rows = initiatives.flatMap(({ title, href, targets }) => targets.map((target) => [
    run(title, { href }), run(target.metric), run(format.number(target.goal), { href }), target.actual === null ? { text: words.unknown, missing: true as const } : run(format.number(target.actual, Number.isInteger(target.actual) ? 0 : 2), { cites: [INITIATIVES], href }),
    run(format.day(target.dueOn, 'year')), run(target.state),
  ]));
  if (rows.length === 0) return [{ kind: 'note', text: words.noTargets }];
  return [{
    kind: 'table', title: words.targets, rows,
    columns: [{ label: words.initiative, numeric: false }, { label: words.target, numeric: false }, { label: words.goal, numeric: true }, { label: words.actual, numeric: true }, { label: words.due, numeric: false }, { label: words.state, numeric: false }],
  }];
}
