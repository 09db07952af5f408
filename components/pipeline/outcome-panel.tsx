import { DeedButton } from '@/components/ui/deed-button';
import { Figures, type Figure } from '@/components/ui/figures';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

interface OutcomePanelProps {
  it: {
    id: string; version: number; jobsAtRisk: number | null; jobsAtStake: number | null; jobsAnnounced: number | null; announcedOn: string | null; noJobsWhy: string | null;
    jobsVerified: number | null; verifiedOn: string | null; verifier: string | null; verifiedWhy: string | null; today: string;
  };
  deeds?: { announce: Deed; verify: Deed };
}

/** The jobs of a case, from the first word to what was verified; each figure with its day. */
export function OutcomePanel({ it, deeds }: OutcomePanelProps) {
  const { record: words } = messages.pipeline;
  const base = { id: it.id, version: it.version };
  const text = (figure: number | null) => (figure === null ? '' : String(figure));
  const figure = (label: string, value: number | null, note?: Figure['note']): Figure => ({ label, value: value === null ? words.unknown : format.number(value), missing: value === null, note });
  const announced = [it.announcedOn ? format.day(it.announcedOn, 'year') : null, it.jobsAnnounced === null && it.noJobsWhy ? words.noJobsWhy(it.noJobsWhy) : null].filter(Boolean).join(', ');
  const verified = [it.verifiedOn ? words.verifiedBy(it.verifier ?? '', format.day(it.verifiedOn, 'year')) : null, it.verifiedWhy ? words.moreWhy(it.verifiedWhy) : null].filter(Boolean).join('. ');
  const announce = deeds ? <DeedButton label={words.announce} size="small" base={base} action={deeds.announce} done={words.announcedDone} fields={[{ name: 'jobs', kind: 'text', label: words.jobsAnnounced, value: text(it.jobsAnnounced), pair: 'a' }, { name: 'on', kind: 'date', label: words.on, value: it.announcedOn ?? it.today, pair: 'a' }]} /> : null;
  const verify = deeds ? (
    <DeedButton
      label={words.verify} size="small" base={base} action={deeds.verify} done={words.verifiedDone}
      fields={[{ name: 'jobs', kind: 'text', label: words.jobsVerified, value: text(it.jobsVerified), pair: 'v' }, { name: 'on', kind: 'date', label: words.on, value: it.verifiedOn ?? it.today, pair: 'v' }, { name: 'why', kind: 'text', label: words.why, hint: words.whyHint, optional: true, value: it.verifiedWhy ?? '' }]}
    />
  ) : null;
  return (
    <section aria-label={words.outcome}>
      <Figures figures={[figure(words.atRisk, it.jobsAtRisk), figure(words.atStake, it.jobsAtStake), figure(words.announced, it.jobsAnnounced, <>{announced} {announce}</>), figure(words.verified, it.jobsVerified, <>{verified} {verify}</>)]} />
    </section>
  );
}
