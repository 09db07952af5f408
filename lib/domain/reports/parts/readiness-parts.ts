import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BOARD_PLACES } from '../../readiness/board-place';
import type { Block } from '../block';
import type { ReadinessFacts, StandingFacts } from '../facts/standing-facts';
import { figureRun, run, shareWords } from '../figure-run';
import { READINESS, REGISTER } from '../source-key';

const verdictWords = ({ verdict }: ReadinessFacts) => (verdict === null ? messages.readiness.formation.nothingKnown : messages.readiness.formation.verdicts[verdict].name);

/** Who is ready, willing and able: firms at the level, below it and not known, their share of the jobs, and the verdict. */
export function readinessTable({ readiness, readyLevel }: Pick<StandingFacts, 'readiness' | 'readyLevel'>): Block[] {
  const { table: words } = messages.reports;
  if (readiness.length === 0) return [{ kind: 'note', text: words.noReadiness }];
  return [{
    kind: 'table', title: words.readiness(readyLevel),
    columns: [
      { label: words.subcluster, numeric: false }, { label: words.ready, numeric: true }, { label: words.below, numeric: true }, { label: words.notKnown, numeric: true },
      { label: words.jobsShare, numeric: true }, { label: words.verdict, numeric: false },
    ],
    rows: readiness.map((one) => {
      const about = { cites: [READINESS], href: one.href };
      return [
        run(one.name, { href: one.href }), run(format.number(one.firms.ready), about), run(format.number(one.firms.below), about), run(format.number(one.firms.unknown), about),
        figureRun(one.jobsShare, shareWords, about), run(verdictWords(one), about),
      ];
    }),
    note: words.readinessNote,
  }];
}

/** The decision board in words: the sub-clusters of each of its four places, and those that cannot be placed yet. */
export function boardTable({ readiness }: Pick<StandingFacts, 'readiness'>): Block[] {
  const { table: words } = messages.reports;
  const { places } = messages.readiness.formation;
  const named = (place: ReadinessFacts['place']) => readiness.filter((one) => one.place === place).map(({ name }) => name);
  const rows = [...BOARD_PLACES.map((place) => ({ name: places[place].name, says: places[place].says, of: named(place) })), { name: words.undecided, says: words.undecidedSays, of: named(null) }];
  return [{
    kind: 'table', title: words.board, columns: [{ label: words.place, numeric: false }, { label: words.means, numeric: false }, { label: words.subclusters, numeric: false }],
    rows: rows.map(({ name, says, of }) => [run(name, { strong: true }), run(says), of.length === 0 ? run(words.none) : run(of.join(', '), { cites: [READINESS, REGISTER], href: '/readiness/decision' })]),
  }];
}

/** A sentence of its own as one of several things in a row. */
const asItem = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');

/** What is asked of a board, one sentence a sub-cluster: its verdict, and what stands between it and the next better one. */
export function decisions({ readiness }: Pick<StandingFacts, 'readiness'>): Block[] {
  const { asked } = messages.reports;
  const { findOut, lacking } = messages.readiness.formation;
  const items = readiness.filter((one) => one.verdict !== null).map((one) => {
    const changes = one.changes.map(({ code, what, by }) => (what === 'find-out' ? findOut[code] ?? lacking[code](0) : lacking[code](by ?? 0)));
    const sentence = one.verdict === null ? '' : asked[one.verdict];
    const still = changes.map(asItem).join('; ');
    return [run(`${one.name}. `, { strong: true as const }), run(still ? `${sentence} ${asked.missing(still)}` : sentence, { cites: [READINESS], href: one.href })];
  });
  return items.length === 0 ? [{ kind: 'note', text: asked.nothing }] : [{ kind: 'list', items }];
}
