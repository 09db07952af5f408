import type { ChoiceSearch } from '@/components/ui/choice';
import { DeedButton } from '@/components/ui/deed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { CONSENT_SCOPES, CONSENT_SOURCES, type ConsentScope, type ConsentSource } from '@/lib/domain/privacy/consent-scope';
import type { ConsentStanding } from '@/lib/domain/privacy/consent-standing';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface Consents {
  standings: readonly (ConsentStanding & { scope: ConsentScope; partner: string | null })[];
  consents: readonly {
    id: string; scope: ConsentScope; partner: string | null; source: ConsentSource; givenBy: string; givenOn: string; expiresOn: string | null; withdrawnOn: string | null;
    withdrawnHow: string | null; note: string | null; activityId: string | null;
  }[];
  today: string;
}
type Action = (input: never) => Promise<ActionResult<unknown>>;

interface ConsentPanelProps {
  subject: { organizationId: string } | { personId: string };
  of: Consents;
  findPartner: ChoiceSearch;
  /** Left out for those who may only read. */
  give?: Action;
  withdraw?: Action;
}

const TONES = { none: 'flat', given: 'good', expired: 'warn', withdrawn: 'bad' } as const;

/** What somebody agreed to, how it stands today, and every consent behind it. */
export function ConsentPanel({ subject, of, findPartner, give, withdraw }: ConsentPanelProps) {
  const { consents: words, scopes, sources, standings, until, since } = messages.privacy;
  const day = (iso: string) => format.day(iso, 'year');
  return (
    <Panel
      title={words.title}
      footer={give ? (
        <DeedButton size="small" label={words.give} base={subject} action={give} done={words.given} fields={[
          { name: 'scope', kind: 'select', label: words.scope, options: CONSENT_SCOPES.map((value) => ({ value, label: scopes[value] })), value: 'contact' },
          { name: 'partnerId', kind: 'choice', label: words.partner, hint: words.partnerHint, optional: true, search: findPartner },
          { name: 'source', kind: 'select', label: words.source, options: CONSENT_SOURCES.map((value) => ({ value, label: sources[value] })), value: 'form' },
          { name: 'givenBy', kind: 'text', label: words.givenBy },
          { name: 'givenOn', kind: 'date', label: words.givenOn, value: of.today },
          { name: 'expiresOn', kind: 'date', label: words.expiresOn, hint: words.expiresHint, optional: true },
          { name: 'note', kind: 'area', label: words.note, optional: true },
        ]} />
      ) : undefined}
    >
      <dl className="pairs">
        {of.standings.map(({ scope, partner, standing, since: from, until: to }) => (
          <div key={`${scope} ${partner ?? ''}`}>
            <dt>{partner ? `${scopes[scope]}: ${partner}` : scopes[scope]}</dt>
            <dd><Tag tone={TONES[standing]}>{standings[standing]}</Tag> {to ? <span className="muted text-xs">{until(day(to))}</span> : from ? <span className="muted text-xs">{since(day(from))}</span> : null}</dd>
          </div>
        ))}
      </dl>
      {of.consents.length === 0 ? null : (
        <Disclosure summary={words.history}>
          <ul className="grid gap-2.5">
            {of.consents.map((one) => (
              <li key={one.id}>
                <p><b>{scopes[one.scope]}</b>{one.partner ? `: ${one.partner}` : ''}</p>
                <p className="muted text-xs">{words.line(one.givenBy, sources[one.source], day(one.givenOn))}{one.expiresOn ? `, ${until(day(one.expiresOn))}` : ''}</p>
                {one.note ? <p className="whitespace-pre-line">{one.note}</p> : null}
                {one.withdrawnOn ? <p><Tag tone="bad">{standings.withdrawn}</Tag> <span className="muted text-xs">{day(one.withdrawnOn)} {one.withdrawnHow}</span></p> : withdraw ? (
                  <DeedButton size="small" look="quiet" label={words.withdraw} base={{ id: one.id }} action={withdraw} done={words.withdrawn} fields={[
                    { name: 'withdrawnOn', kind: 'date', label: words.withdrawnOn, value: of.today }, { name: 'withdrawnHow', kind: 'text', label: words.withdrawnHow },
                  ]} />
                ) : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}
