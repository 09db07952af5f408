import { QuietDeed } from '@/components/ui/quiet-deed';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DeedButton } from '@/components/ui/deed-button';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import type { CaseLinkKind } from '@/lib/domain/pipeline/case-link';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

type Linked = { kind: CaseLinkKind; id: string; title: string; on: string; level: Confidentiality };

interface LinksPanelProps {
  caseId: string;
  links: readonly Linked[];
  logHref?: string;
  deeds?: Readonly<Record<CaseLinkKind, { link: Deed; choices: readonly SelectOption[] }>> | undefined;
}

const PLACES: Readonly<Record<CaseLinkKind, (id: string) => string>> = {
  activity: (id) => `/outreach/${id}`, red_flag: (id) => `/red-flags/${id}`, referral: () => '/outreach/referrals', commitment: () => '/promises', introduction: () => '/outreach/introductions',
};

/** The contacts, red flags, referrals, promises and introductions a case came from or led to; each stays where it is. */
export function LinksPanel({ caseId, links, logHref, deeds }: LinksPanelProps) {
  const { record: words, words: named } = messages.pipeline;
  const offered = deeds ? (Object.keys(deeds) as CaseLinkKind[]).filter((kind) => deeds[kind].choices.length > 0) : [];
  const footer = deeds ? (
    <span className="flex flex-wrap gap-2">
      {offered.map((kind) => <DeedButton key={kind} label={`${words.link}: ${named.linkKinds[kind].toLowerCase()}`} size="small" base={{ caseId, kind, linked: true }} action={deeds[kind].link} done={words.linked} fields={[{ name: 'recordId', kind: 'select', label: named.linkKinds[kind], options: deeds[kind].choices }]} />)}
      {offered.length === 0 ? words.nothingToLink : null}
      {logHref ? <ButtonLink size="small" href={logHref}>{words.logContact}</ButtonLink> : null}
    </span>
  ) : undefined;
  return (
    <Panel id="links" title={words.links} note={links.length > 0 ? format.number(links.length) : undefined} footer={footer}>
      {links.length === 0 ? <p className="muted">{words.noLinks}</p> : (
        <ul className="entries">
          {links.map(({ kind, id, title, on, level }) => (
            <li key={`${kind} ${id}`}>
              <a href={PLACES[kind](id)}>{title}</a> <ConfidentialityMark level={level} />
              <span className="flex flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
                {named.linkKinds[kind]}, {format.day(on, 'year')}
                {deeds ? <QuietDeed label={words.unlink} what={title} input={{ caseId, kind, recordId: id, linked: false }} action={deeds[kind].link} done={words.unlinked} /> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
