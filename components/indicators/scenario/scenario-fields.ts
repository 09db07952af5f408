import type { QuestionFacts, QuestionOptions } from '@/lib/domain/indicators/question-facts';
import { ASSUMED_SHARES, MOST_JOBS, TURNS, type Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { AskedField } from '../question-form';
import { questionFields } from '../question-fields';

type ScenarioFacts = QuestionFacts & {
  asked: { turn: Turn; share: number; jobs: number | null; town: string | null; mine: { id: string; name: string } | null };
  mines: readonly { id: string; name: string }[];
  towns: readonly string[];
};

/** The question of a scenario as fields: what happens, to which mine or operation, on which assumption, where; jobs that were refused stay as typed, with what would do. */
export function scenarioFields(facts: ScenarioFacts, options: QuestionOptions, refusedJobs: string | null): AskedField[] {
  const { ask, jobsRefused } = messages.indicators.scenario;
  const { turn, share, jobs, town, mine } = facts.asked;
  const shares = [...new Set([...ASSUMED_SHARES, share])].sort((a, b) => b - a);
  const operation: AskedField[] = mine ? [] : [
    { name: 'jobs', label: ask.jobs, value: refusedJobs ?? (jobs === null ? '' : String(jobs)), groups: [], typed: true, error: refusedJobs === null ? undefined : jobsRefused(format.number(MOST_JOBS)) },
    { name: 'town', label: ask.town, value: town ?? '', groups: [{ options: [{ value: '', label: ask.noTown }, ...[...new Set([...(town ? [town] : []), ...facts.towns])].map((name) => ({ value: name, label: name }))] }] },
  ];
  return [
    { name: 'turn', label: ask.turn, value: turn, groups: [{ options: TURNS.map((value) => ({ value, label: ask.turns[value] })) }] },
    { name: 'mine', label: ask.mine, value: mine?.id ?? '', groups: [{ options: [{ value: '', label: ask.none }, ...facts.mines.map(({ id, name }) => ({ value: id, label: name }))] }] },
    ...operation,
    { name: 'share', label: ask.share, value: String(share), groups: [{ options: shares.map((value) => ({ value: String(value), label: ask.percent(format.percent(value / 100, { digits: 0 })) })) }] },
    ...questionFields(facts, options).filter(({ name }) => name !== 'scheme'),
  ];
}
