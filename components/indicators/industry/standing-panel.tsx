import { NoteBox } from '@/components/ui/note-box';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { LEAST_REGIONS, type StandardisedLq } from '@/lib/domain/indicators/standardised/standardised-lq';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { RankedRegion } from './ranked-region';

interface StandingPanelProps {
  standing: Omit<StandardisedLq, 'regions'>;
  rows: readonly RankedRegion[];
  /** The same page with other draws. */
  anotherHref: string;
}

/** Which regions stand out among all that are compared: the cut-off, how it was found, and what to be careful about. */
export function StandingPanel({ standing: { cutoff, ask, comparing, zerosLeftOut, fewRegions, normality }, rows, anotherHref }: StandingPanelProps) {
  const { standing: words } = messages.indicators.industry;
  if (cutoff.value === null) {
    return (
      <Panel title={words.title}>
        <p>{cutoff.reason === 'too-few-regions' ? words.tooFew(comparing, LEAST_REGIONS) : messages.ui.missing[cutoff.reason]}</p>
        <p className="src">{words.source}</p>
      </Panel>
    );
  }
  const bootstrap = ask.cutoff === 'bootstrap';
  const above = rows.filter(({ concentrated }) => concentrated).map(({ region }) => region.name);
  const p = normality.p.value === null ? messages.indicators.words.short[normality.p.reason] : format.number(normality.p.value, 3);
  return (
    <Panel title={words.title}>
      <Pairs
        pairs={[
          { label: words.cutoff, value: <>{format.number(cutoff.value, 3)}<span className="block text-xs text-ink-2">{bootstrap ? words.bootstrap(format.number(ask.resamples), ask.seed) : words.fixed}</span></> },
          { label: words.above, value: above.length > 0 ? above.join(', ') : words.none },
          { label: words.compared, value: format.number(comparing) },
          { label: words.normality, value: normality.passed === null ? p : normality.passed ? words.passed(p) : words.failed(p) },
        ]}
      />
      {fewRegions ? <NoteBox tone="warn"><p>{words.few(comparing)}</p></NoteBox> : null}
      {!bootstrap && normality.passed === false ? <NoteBox tone="warn"><p>{words.notNormal}</p></NoteBox> : null}
      <p className="src">
        {words.scale[ask.log ? 'log' : 'plain']} {zerosLeftOut > 0 ? words.zeros(zerosLeftOut) : null} {words.source}{' '}
        {bootstrap ? <a href={anotherHref}>{words.another}</a> : null}
      </p>
    </Panel>
  );
}
