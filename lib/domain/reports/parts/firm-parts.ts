import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Block } from '../block';
import type { SubclusterFacts } from '../facts/cluster-facts';
import type { FirmFacts } from '../facts/firm-facts';
import { figureRun, growthWords, lqWords, run } from '../figure-run';
import type { Run } from '../run';
import { OUTREACH, REGISTER } from '../source-key';

const listOr = (items: Run[][], none: string): Block[] => (items.length === 0 ? [{ kind: 'note', text: none }] : [{ kind: 'list', items }]);

export const firmFactsTable = ({ facts, name }: FirmFacts): Block[] => [{
  kind: 'table', title: name, columns: [{ label: messages.reports.firm.what, numeric: false }, { label: messages.reports.firm.known, numeric: false }],
  rows: facts.map(({ label, value }) => [run(label), run(value, { cites: [REGISTER] })]),
}];

export const firmPeople = ({ people }: FirmFacts): Block[] => listOr(people.map(({ name, title }) => [run(name, { strong: true }), run(title === null ? '' : `, ${title}`)]), messages.reports.firm.noPeople);

export const firmContacts = ({ contacts }: FirmFacts): Block[] =>
  listOr(contacts.map(({ day, kind, summary, href }) => [run(`${format.day(day, 'year')}, ${kind}: `), run(summary, { cites: [OUTREACH], href })]), messages.reports.firm.noContacts);

export const firmPromises = ({ promises }: FirmFacts): Block[] => listOr(promises.map(({ text, dueOn, ours }) => [
  run(ours ? messages.reports.firm.ours : messages.reports.firm.theirs, { strong: true }), run(` ${text}${dueOn ? `, ${format.day(dueOn, 'year')}` : ''}`, { cites: [OUTREACH] }),
]), messages.reports.firm.noPromises);

export const firmFlags = ({ flags }: FirmFacts): Block[] => listOr(flags.map(({ title, dueOn }) => [run(`${title}, ${format.day(dueOn, 'year')}`, { cites: [OUTREACH] })]), messages.reports.firm.noFlags);

export const firmQuestions = ({ questions }: FirmFacts): Block[] => listOr(questions.map((question) => [run(question)]), messages.reports.firm.noQuestions);

/** Where the sub-clusters of an organization stand. */
export const firmStanding = (parts: readonly SubclusterFacts[]): Block[] => {
  const { table: words } = messages.reports;
  if (parts.length === 0) return [{ kind: 'note', text: messages.reports.firm.noSubcluster }];
  return [{
    kind: 'table', title: messages.reports.firm.standing, columns: [{ label: words.subcluster, numeric: false }, { label: words.lq, numeric: true }, { label: words.growth, numeric: true }],
    rows: parts.map((one) => [run(one.name, { href: one.href }), figureRun(one.lq, lqWords, { cites: one.cites, href: one.href }), figureRun(one.growth, growthWords, { cites: one.growthCites, href: one.href })]),
  }];
};
