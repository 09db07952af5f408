import type { Metadata } from 'next';
import { SchemeSays } from '@/components/indicators/scheme/scheme-says';
import { SchemeHistory } from '@/components/indicators/scheme/scheme-history';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readClassScheme } from '@/lib/services/indicators/read-class-scheme';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { startSchemeDraftAction } from '../actions';

export const metadata: Metadata = { title: messages.indicators.schemes.one };

const SchemePage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const { shown, versions, inUse, ...scheme } = await ask(readClassScheme, { scheme: decodeURIComponent(id) });
  const { schemes: words } = messages.indicators;
  const path = `/region/schemes/${scheme.id}`;
  const defines = allowedFor(actor)('indicators.define');
  const hasDraft = versions.some(({ state }) => state === 'draft');
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/region/schemes' }, { label: shown.state === 'draft' ? words.drafts.only : words.version(shown.version) }]}
        title={shown.scheme.name} sub={shown.scheme.note} marks={inUse ? <Tag tone="good">{words.inUse}</Tag> : undefined}
        actions={
          <>
            {versions.length > 1 ? <ButtonLink href={`${path}/compare`}>{words.comparing.open}</ButtonLink> : null}
            {defines && hasDraft ? <ButtonLink href={`${path}/draft`}>{words.drafts.open}</ButtonLink> : null}
            {defines && !hasDraft ? <ConfirmedAction label={words.drafts.start} input={{ scheme: scheme.id }} action={startSchemeDraftAction} done={{ say: words.drafts.started, to: `${path}/draft` }} /> : null}
          </>
        }
      />
      <div className="stack">
        <SchemeSays scheme={shown.scheme} />
        <SchemeHistory id={scheme.id} versions={versions.map(({ publishedAt, ...one }) => ({ ...one, publishedOn: publishedAt && format.dayOfInstant(publishedAt, timeZone()) }))} />
      </div>
    </>
  );
};

export default SchemePage;
