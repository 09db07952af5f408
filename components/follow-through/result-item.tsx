'use client';
import type { ReactNode } from 'react';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DueTag } from '@/components/ui/due-tag';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { ClaimRow } from '@/lib/domain/follow-through/claim-row';
import { referralState } from '@/lib/domain/follow-through/referral-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { PartyName } from './party-name';
import type { Result } from './result';

const TONES: Record<string, TagTone> = {
  kept: 'good', partly: 'good', broken: 'bad', accepted: 'warn', helped: 'good', partly_helped: 'good', met: 'warn', quoted: 'warn', contract: 'good', supported: 'good', verified: 'good',
};

const { followThrough: words } = messages;

const stateOf = (result: Result): { text: string; tone: TagTone } => {
  const said = (key: string, text: string) => ({ text, tone: TONES[key] ?? 'flat' });
  switch (result.of) {
    case 'commitment': return said(result.row.state, words.commitmentStates[result.row.state]);
    case 'referral': return result.row.outcome ? said(result.row.outcome, words.referralOutcomes[result.row.outcome]) : said(referralState(result.row), words.referralStates[referralState(result.row)]);
    case 'introduction': return said(result.row.result, words.introductionResults[result.row.result]);
    case 'claim': return said(result.row.state, words.claimStates[result.row.state]);
  }
};

const between = (result: Result): ReactNode => {
  switch (result.of) {
    case 'commitment': return <><PartyName party={result.row.promisor} /> → <PartyName party={result.row.promisee} /></>;
    case 'referral': return <><PartyName party={result.row.from} /> → <PartyName party={result.row.to} /></>;
    case 'introduction': return <><PartyName party={result.row.a} /> + <PartyName party={result.row.b} /></>;
    case 'claim': return <PartyName party={result.row.firm} />;
  }
};

/** How we know, and since when it is supported or verified. */
const claimProof = ({ evidence, supportedOn, verifiedOn, state }: ClaimRow): string | null => {
  const since = state === 'verified' && verifiedOn ? words.row.verified(format.day(verifiedOn, 'year')) : state !== 'claimed' && supportedOn ? words.row.supported(format.day(supportedOn, 'year')) : null;
  return [since, evidence].filter(Boolean).join(': ') || null;
};

const wordsOf = (result: Result): { title: string; day: string; proof: string | null } => {
  const year = (day: string) => format.day(day, 'year');
  switch (result.of) {
    case 'commitment': return { title: result.row.text, day: `${words.row.made} ${year(result.row.madeOn)}`, proof: result.row.evidence };
    case 'referral': return { title: result.row.need, day: `${words.row.made} ${year(result.row.madeOn)}`, proof: result.row.outcomeNote };
    case 'introduction': return { title: result.row.purpose, day: `${words.row.made} ${year(result.row.madeOn)}`, proof: result.row.evidence };
    case 'claim': return { title: `${words.claims.jobs(result.row.jobs, result.row.kind)}: ${result.row.statement}`, day: `${words.row.stated} ${year(result.row.statedOn)}`, proof: claimProof(result.row) };
  }
};

interface ResultItemProps {
  result: Result;
  today: string;
  withoutSamples?: boolean;
  menu?: ReactNode;
}

/** One record on one line: how it stands, what it is, between whom, and what can be done. */
export function ResultItem({ result, today, withoutSamples, menu }: ResultItemProps) {
  const { row } = result;
  const state = stateOf(result);
  const { title, day, proof } = wordsOf(result);
  const due = result.of === 'commitment' && result.row.state === 'open' ? result.row.dueOn : null;
  const moved = result.of === 'commitment' && result.row.firstDueOn ? messages.outreach.followUps.firstDue(format.day(result.row.firstDueOn, 'year'), result.row.dueWhy) : null;
  return (
    <li>
      <span className="state">{due ? <DueTag day={due} today={today} /> : <Tag tone={state.tone}>{state.text}</Tag>}</span>
      <div className="what">
        <span className="title">{row.contact ? <a className="text-ink!" href={`/outreach/${row.contact.id}`}>{title}</a> : title}</span>{' '}
        <ConfidentialityMark level={row.confidentiality} /> {row.sample && !withoutSamples ? <Tag>{messages.outreach.sample}</Tag> : null}
        <p className="between">{between(result)}</p>
        {moved ? <p className="muted">{moved}</p> : null}
        {proof ? <p className="muted">{proof}</p> : null}
      </div>
      <div className="by"><span>{day}</span> <span>{row.owner.name}</span></div>
      {menu ?? <span />}
    </li>
  );
}
