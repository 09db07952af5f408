import { DeedButton } from '@/components/ui/deed-button';
import { Dot, type DotTone } from '@/components/ui/dot';
import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { CaseSource } from '@/lib/domain/pipeline/case-source';
import type { LostReason } from '@/lib/domain/pipeline/lost-reason';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

interface CaseAboutProps {
  it: {
    id: string; version: number; about: string | null; organization: { id: string; name: string } | null; site: string | null; part: { name: string; tone: string | null } | null; region: string | null; owner: string | null;
    source: CaseSource; sourceText: string | null; openedOn: string; competitorRegion: string | null; lostReason: LostReason | null; lostNote: string | null; dormantUntil: string | null; capitalCents: number | null; currency: Currency;
    judgedPercent: number | null; judge: string | null; judgedOn: string | null; confidentiality: Confidentiality; readers: readonly { name: string }[]; loweredWhy: string | null;
  };
  setLevel?: Deed;
}

/** What a case is about, where it came from, and who may read it. */
export function CaseAbout({ it, setLevel }: CaseAboutProps) {
  const { record: words, words: named } = messages.pipeline;
  const levels = messages.outreach.confidentialities;
  const unknown = <span className="muted">{words.unknown}</span>;
  const day = (one: string) => format.day(one, 'year');
  const pairs: (Pair | null)[] = [
    { label: words.organization, value: it.organization ? <a href={`/organizations/${it.organization.id}`}>{it.organization.name}</a> : unknown },
    it.site ? { label: words.site, value: it.site } : null,
    { label: words.part, value: it.part ? <Dot tone={(it.part.tone ?? 'none') as DotTone} label={it.part.name} /> : unknown },
    { label: words.region, value: it.region ?? unknown },
    { label: words.owner, value: it.owner ?? unknown },
    { label: words.source, value: [named.sources[it.source], it.sourceText].filter(Boolean).join(': ') },
    { label: words.opened, value: day(it.openedOn) },
    { label: words.capital, value: it.capitalCents === null ? unknown : format.money(it.capitalCents, it.currency) },
    { label: words.probability, value: it.judgedPercent === null ? <span className="muted">{words.notJudged}</span> : words.judged(format.percent(it.judgedPercent / 100, { digits: 0 }), it.judge ?? '', it.judgedOn ? day(it.judgedOn) : '') },
    it.competitorRegion ? { label: words.competitor, value: it.competitorRegion } : null,
    it.lostReason ? { label: words.lost, value: [named.lostReasons[it.lostReason], it.lostNote].filter(Boolean).join(': ') } : null,
    it.dormantUntil ? { label: words.dormant, value: day(it.dormantUntil) } : null,
    { label: words.level, value: <>{levels[it.confidentiality]}{it.readers.length > 0 ? `: ${it.readers.map(({ name }) => name).join(', ')}` : ''}{it.loweredWhy ? <span className="block text-xs text-ink-2">{words.lowered(it.loweredWhy)}</span> : null}</> },
  ];
  const deed = setLevel ? (
    <DeedButton
      label={words.setLevel} size="small" base={{ id: it.id, version: it.version }} action={setLevel} done={words.levelSaved}
      fields={[{ name: 'confidentiality', kind: 'select', label: words.level, options: CONFIDENTIALITIES.map((one) => ({ value: one, label: levels[one] })), value: it.confidentiality }, { name: 'why', kind: 'text', label: words.levelWhy, hint: words.levelWhyHint, optional: true }]}
    />
  ) : undefined;
  return (
    <Panel title={words.about} footer={deed}>
      {it.about ? <p className="pb-2 whitespace-pre-line">{it.about}</p> : null}
      <Pairs pairs={pairs.flatMap((one) => one ?? [])} />
    </Panel>
  );
}
