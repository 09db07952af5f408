import type { BriefOf } from '@/components/planning/brief-of';
import { basisText, jobsText } from '@/lib/domain/register/jobs-text';
import { suggestedQuestions } from '@/lib/domain/planning/suggested-questions';
import { rests } from '@/lib/domain/register/rests';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { subclusterCard } from '@/lib/services/indicators/subcluster-card';
import { earlierContacts } from '@/lib/services/outreach/earlier-contacts';
import { organizationFollowUps } from '@/lib/services/outreach/organization-follow-ups';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { briefFacts } from '@/lib/services/planning/brief-facts';
import { organizationPage, type OrganizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { briefSubclusters } from './brief-subclusters';

const factsOf = (it: OrganizationPage, resting: boolean): BriefOf['facts'] => {
  const { organization: words } = messages.register;
  const jobs = jobsText(it.jobs);
  const basis = [basisText(it.jobs), it.jobs.asOf && format.day(it.jobs.asOf, 'year')].filter(Boolean).join(', ');
  const towns = [...new Set(it.sites.filter(({ closedOn }) => closedOn === null).flatMap(({ place }) => place ?? []))];
  return [
    { label: words.jobs, value: jobs ? [jobs, basis].filter(Boolean).join(', ') : messages.planning.brief.jobsUnknown },
    ...(it.industries.length > 0 ? [{ label: words.industries, value: it.industries.slice(0, 3).map(({ naicsCode, title }) => `${naicsCode} ${title ?? ''}`.trim()).join('; ') }] : []),
    ...(resting || towns.length > 0 ? [{ label: messages.planning.visits.form.place, value: resting ? messages.planning.brief.withheld : towns.join(', ') }] : []),
    ...(it.foundedYear !== null ? [{ label: words.founded, value: String(it.foundedYear) }] : []),
    { label: words.owner, value: it.owner?.name ?? words.nobody },
    ...(it.tags.length > 0 ? [{ label: words.tags, value: it.tags.join(', ') }] : []),
  ];
};

/** Everything a visitor reads before going in, asked for at once. */
export const readBrief = async (id: string): Promise<BriefOf> => {
  const [it, card, timeline, followUps, facts, earlier] = await Promise.all([
    ask(organizationPage, { id }), ask(subclusterCard, { organizationId: id }), ask(organizationTimeline, { id }), ask(organizationFollowUps, { id }),
    ask(briefFacts, { organizationId: id }), ask(earlierContacts, { organizationIds: [id] }),
  ]);
  const { today, promises } = facts;
  const resting = rests(facts.doNotContactSince, today);
  const late = (rows: readonly { dueOn: string | null }[]) => rows.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const questions = resting ? [] : suggestedQuestions({
    kind: it.kind,
    jobs: { known: it.jobs.count !== null || it.jobs.band !== null, asOf: it.jobs.asOf },
    unknownShares: it.subclusters.filter(({ share }) => share.kind === 'unknown').map(({ name }) => name),
    industries: it.industries.length,
    people: it.people.current,
    lastContactOn: facts.lastContactOn,
    talkedAbout: facts.issues,
    promises: { oursLate: late(promises.ours), theirsLate: late(promises.theirs) },
    openRedFlags: facts.flags.length,
    consentsExpired: facts.consentsExpired,
  }, today);
  return {
    id, name: it.legalName, sample: it.sample ?? false, today, doNotContactSince: facts.doNotContactSince,
    line: [messages.register.kinds[it.kind], it.status === 'active' ? null : messages.register.statuses[it.status], it.tradeNames.join(', ')].filter(Boolean).join(' · '),
    facts: factsOf(it, resting),
    people: it.people.current,
    subclusters: briefSubclusters(card),
    contacts: timeline.entries,
    // A promise of ours brings a follow-up of the same words and day: one line is enough.
    followUps: followUps.followUps.filter(({ title, dueOn }) => !promises.ours.some((one) => one.text === title && one.dueOn === dueOn)),
    promises,
    flags: facts.flags.map(({ dueAt, ...flag }) => ({ ...flag, dueOn: format.dayOfInstant(dueAt, timeZone()) })),
    lately: earlier.contacts,
    questions,
  };
};
