import { QuietDeed } from '@/components/ui/quiet-deed';
import type { ChoiceSearch } from '@/components/ui/choice';
import { DeedButton } from '@/components/ui/deed-button';
import { DueTag } from '@/components/ui/due-tag';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import { Tag } from '@/components/ui/tag';
import { CASE_PARTS, type CasePart } from '@/lib/domain/pipeline/case-party';
import { OFFERED_SITE_STATES, type OfferedSiteState } from '@/lib/domain/pipeline/offered-site';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

type Versioned = { id: string; version: number };
type Party = Versioned & { organizationId: string; name: string; part: CasePart; fromOn: string | null; toOn: string | null };
type Offer = Versioned & { siteId: string | null; name: string; state: OfferedSiteState; offeredOn: string; note: string | null };
type Request = Versioned & { text: string; askedOn: string; dueOn: string | null; answeredOn: string | null; answer: string | null };

interface PartsPanelsProps {
  caseId: string;
  today: string;
  parties: readonly Party[];
  offers: readonly Offer[];
  requests: readonly Request[];
  /** Sites of the register that could be offered: of the organization itself and of those who take part. */
  sites: readonly SelectOption[];
  /** Sites and requests are of attraction; elsewhere they stand only where there are some. */
  attraction: boolean;
  deeds?: { party: Deed; site: Deed; request: Deed; remove: Deed; findOrganizations: ChoiceSearch };
}

/** Who else takes part in a case, which sites were offered, and what was asked for. */
export function PartsPanels({ caseId, today, parties, offers, requests, sites, attraction, deeds }: PartsPanelsProps) {
  const { record: words, words: named } = messages.pipeline;
  const day = (one: string) => format.day(one, 'year');
  const taken = (part: 'party' | 'site' | 'request', { id, version }: Versioned, what: string) =>
    (deeds ? <QuietDeed label={words.remove} what={what} input={{ part, id, version, removed: true }} action={deeds.remove} done={words.removed} /> : null);
  const states = OFFERED_SITE_STATES.map((one) => ({ value: one, label: named.siteStates[one] }));
  const siteFields = (one?: Offer) => [
    ...(sites.length === 0 ? [] : [{ name: 'siteId', kind: 'select' as const, label: words.siteInRegister, options: sites, emptyLabel: words.siteElsewhere, optional: true, value: one?.siteId ?? '' }]),
    { name: 'name', kind: 'text' as const, label: words.siteName, hint: sites.length === 0 ? undefined : words.siteNameHint, optional: sites.length > 0, value: one?.name ?? '' }, { name: 'state', kind: 'select' as const, label: words.state, options: states, value: one?.state ?? 'offered', pair: 's' },
    { name: 'offeredOn', kind: 'date' as const, label: words.offeredOn, value: one?.offeredOn ?? today, pair: 's' }, { name: 'note', kind: 'text' as const, label: words.note, optional: true, value: one?.note ?? '' },
  ];
  const requestFields = (one?: Request) => [
    { name: 'text', kind: 'text' as const, label: words.request, value: one?.text ?? '' }, { name: 'askedOn', kind: 'date' as const, label: words.askedOn, value: one?.askedOn ?? today, pair: 'r' }, { name: 'dueOn', kind: 'date' as const, label: words.dueOn, optional: true, value: one?.dueOn ?? '', pair: 'r' },
    ...(one ? [{ name: 'answeredOn', kind: 'date' as const, label: words.answeredOn, optional: true, value: one.answeredOn ?? today }, { name: 'answer', kind: 'area' as const, label: words.answer, optional: true, value: one.answer ?? '' }] : []),
  ];
  return (
    <>
      {attraction || offers.length > 0 ? (
        <Panel title={words.sites} footer={deeds ? <DeedButton label={words.addSite} size="small" base={{ caseId }} action={deeds.site} done={words.siteSaved} fields={siteFields()} /> : undefined}>
          {offers.length === 0 ? <p className="muted">{words.noSites}</p> : (
            <ul className="entries">{offers.map((one) => (
              <li key={one.id}>{one.name} <Tag tone={one.state === 'chosen' ? 'good' : 'flat'}>{named.siteStates[one.state]}</Tag>
                <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">{[day(one.offeredOn), one.note].filter(Boolean).join(', ')}
                  {deeds ? <span className="flex gap-2"><DeedButton label={words.changeSite} look="quiet" size="small" base={{ caseId, id: one.id, version: one.version }} action={deeds.site} done={words.siteSaved} fields={siteFields(one)} />{taken('site', one, one.name)}</span> : null}
                </span>
              </li>
            ))}</ul>
          )}
        </Panel>
      ) : null}
      {attraction || requests.length > 0 ? (
        <Panel title={words.requests} footer={deeds ? <DeedButton label={words.addRequest} size="small" base={{ caseId }} action={deeds.request} done={words.requestSaved} fields={requestFields()} /> : undefined}>
          {requests.length === 0 ? <p className="muted">{words.noRequests}</p> : (
            <ul className="entries">{requests.map((one) => (
              <li key={one.id}>{one.text} {one.answeredOn ? <Tag tone="good">{day(one.answeredOn)}</Tag> : one.dueOn ? <DueTag day={one.dueOn} today={today} /> : <Tag>{words.open}</Tag>}
                <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">{[day(one.askedOn), one.answer].filter(Boolean).join(': ')}
                  {deeds ? <span className="flex gap-2"><DeedButton label={words.answerRequest} look="quiet" size="small" base={{ caseId, id: one.id, version: one.version }} action={deeds.request} done={words.requestSaved} fields={requestFields(one)} />{taken('request', one, one.text)}</span> : null}
                </span>
              </li>
            ))}</ul>
          )}
        </Panel>
      ) : null}
      <Panel title={words.parties} footer={deeds ? (
        <DeedButton
          label={words.addParty} size="small" base={{ caseId }} action={deeds.party} done={words.partySaved}
          fields={[{ name: 'organizationId', kind: 'choice', label: words.organization, search: deeds.findOrganizations }, { name: 'part', kind: 'select', label: words.partPlayed, options: CASE_PARTS.map((one) => ({ value: one, label: named.parts[one] })) }, { name: 'fromOn', kind: 'date', label: words.from, optional: true, pair: 'd' }, { name: 'toOn', kind: 'date', label: words.to, optional: true, pair: 'd' }]}
        />
      ) : undefined}>
        {parties.length === 0 ? <p className="muted">{words.noParties}</p> : (
          <ul className="entries">{parties.map((one) => (
            <li key={one.id}><a href={`/organizations/${one.organizationId}`}>{one.name}</a>
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">{[named.parts[one.part], one.fromOn ? day(one.fromOn) : null, one.toOn ? day(one.toOn) : null].filter(Boolean).join(', ')}{taken('party', one, one.name)}</span>
            </li>
          ))}</ul>
        )}
      </Panel>
    </>
  );
}
