import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { FirmFacts } from '@/lib/domain/reports/facts/firm-facts';
import { rests } from '@/lib/domain/register/rests';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { briefFacts } from '@/lib/services/planning/brief-facts';
import { organizationPage } from '@/lib/services/register/organization-page';
import { timeZone } from '../time-zone';

const MOST = { people: 8, contacts: 6 };

/** One organization, as its brief tells it; where it asked to be left alone, its people and places stay out. */
export const firmFactsOf = async (reader: Actor, id: string): Promise<{ firm: FirmFacts; subclusters: readonly string[] }> => {
  const [it, timeline, facts] = await Promise.all([organizationPage(reader, { id }), organizationTimeline(reader, { id }), briefFacts(reader, { organizationId: id })]);
  const { firm: words } = messages.reports;
  const resting = rests(facts.doNotContactSince, facts.today);
  const towns = resting ? [] : [...new Set(it.sites.filter(({ closedOn }) => closedOn === null).flatMap(({ place }) => place ?? []))];
  const promise = (ours: boolean) => ({ text, dueOn }: { text: string; dueOn: string | null }) => ({ text, dueOn, ours });
  const rows = [
    { label: words.jobs, value: it.jobs.count === null ? messages.planning.brief.jobsUnknown : format.number(it.jobs.count) },
    { label: words.industries, value: it.industries.map(({ naicsCode, title }) => `${naicsCode} ${title ?? ''}`.trim()).join('; ') },
    { label: words.towns, value: towns.join(', ') }, { label: words.founded, value: it.foundedYear === null ? '' : String(it.foundedYear) }, { label: words.owner, value: it.owner?.name ?? words.nobody },
  ];
  return {
    subclusters: it.subclusters.map(({ subclusterCode }) => subclusterCode),
    firm: {
      name: it.legalName, href: `/organizations/${id}`, kind: messages.register.kinds[it.kind].toLowerCase(), today: facts.today, facts: rows.filter(({ value }) => value !== ''),
      people: resting ? [] : it.people.current.slice(0, MOST.people).map(({ name, title }) => ({ name, title })),
      contacts: timeline.entries.slice(0, MOST.contacts).map((one) => ({ day: one.occurredOn, kind: messages.outreach.kinds[one.kind].toLowerCase(), summary: one.summary, href: `/outreach/${one.id}` })),
      promises: [...facts.promises.ours.map(promise(true)), ...facts.promises.theirs.map(promise(false))],
      flags: facts.flags.map(({ title, dueAt }) => ({ title, dueOn: format.dayOfInstant(dueAt, timeZone()) })),
      questions: [],
    },
  };
};
