import type { FormationCard } from '@/lib/domain/readiness/formation-card';
import type { Condition } from '@/lib/domain/readiness/formation-gate';
import type { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { CandidateLinks } from './candidate-links';

interface ConditionListProps {
  card: FormationCard;
  rules: ReadinessRules;
}

const SHARE = 'jobs_share';
const MARK = { met: '✓', lacking: '×', unknown: '?' } as const;

/** What a cluster needs, condition by condition: whether it is there, how much of it, and who could fill what lacks. */
export function ConditionList({ card, rules }: ConditionListProps) {
  const { formation } = messages.readiness;
  const inFigures = ({ code }: Condition, value: number) => (code === SHARE ? format.percent(value, { digits: 0 }) : format.number(value));
  const foundText = (condition: Condition) => {
    const { code, found, met } = condition;
    if (code === 'champion' && card.champions[0]) return card.champions.length > 1 ? formation.andMore(card.champions[0].name, format.number(card.champions.length - 1)) : card.champions[0].name;
    if (code === 'institution' && card.institutions.length === 1) return card.institutions[0]?.name;
    if (found.value !== null && code === 'fee') return formation.of(format.number(found.value), format.number(card.firmCounts.ready));
    if (found.value !== null) return met === null ? formation.notSettled(inFigures(condition, found.value)) : inFigures(condition, found.value);
    return met === null ? formation.unknown : `${met ? formation.met : formation.lacks} (${format.missing(found.reason)})`;
  };
  const needText = (condition: Condition) => (condition.code === 'fee' ? format.percent(rules.leastFeeShare, { digits: 0 }) : inFigures(condition, condition.need));
  // Of nobody nobody can be asked: without a firm at the level the fee names no one.
  const couldBe = ({ code }: Condition) => (code === 'fee' && card.firmCounts.ready === 0 ? undefined : card.candidates[code]);
  return (
    <ul className="conditions">
      {card.conditions.map((condition) => {
        const mark = condition.met === null ? 'unknown' : condition.met ? 'met' : 'lacking';
        const candidates = couldBe(condition);
        return (
          <li key={condition.code} data-mark={mark}>
            <span className="mark"><span aria-hidden="true">{MARK[mark]}</span><span className="sr-only">{formation.marks[mark]}</span></span>
            <span>{formation.conditions[condition.code](needText(condition), rules.readyLevel)}</span>
            <b>{foundText(condition)}</b>
            {condition.code === SHARE && card.jobs.counted < card.jobs.of ? <small>{formation.knownFor(format.number(card.jobs.counted), format.number(card.jobs.of))}</small> : null}
            {candidates ? <small>{candidates.length > 0 ? <>{formation.couldBe} <CandidateLinks candidates={candidates} /></> : formation.nobody}</small> : null}
          </li>
        );
      })}
    </ul>
  );
}
