import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { assumed } from '@/components/indicators/scenario/assumed';
import { ExposureDrawing, exposureSize } from '@/components/indicators/scenario/exposure-drawing';
import { exposureSheet, type NamedExposure } from '@/components/indicators/sheets/exposure-sheet';
import { quotientSheet } from '@/components/indicators/sheets/quotient-sheet';
import { sourceTexts } from '@/components/indicators/sheets/source-texts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { FilePart } from '@/lib/web/files/send-file';
import type { ScenarioRead } from '../read-scenario';

type Made = Omit<FilePart, 'about'>;

const sourceOf = ({ answer, what }: ScenarioRead): readonly string[] => {
  const { scenario: words, files } = messages.indicators;
  const { asked: { turn, share }, vintage, region, reference, cluster, year, today } = answer;
  return [
    words.file.asked(words.heading[turn](what), region.name, cluster.name), files.cluster(cluster.name, cluster.version), words.file.reckoning(format.day(today, 'year')),
    ...assumed({ turn, share, residence: vintage?.series.placeBasis === 'residence' }), words.exposure.withheld,
    ...(vintage ? sourceTexts({ vintage, place: { region, reference }, years: String(year ?? '') }) : []),
  ];
};

const exposure = (title: string, head: string, rows: readonly NamedExposure[], source: readonly string[]): Made | null => {
  if (rows.length === 0) return null;
  const sheet = exposureSheet(title, head, rows, source);
  return { sheet, drawing: drawingOnSheet(<ExposureDrawing rows={rows} label={title} />, exposureSize(rows.length), { ...sheet, title: `${title}; ${messages.indicators.scenario.exposure.columns.jobs.toLowerCase()}` }) };
};

const PARTS: ReadonlyMap<string, (read: ScenarioRead) => Made | null> = new Map([
  ['subcluster', (read) => {
    const { exposure: words } = messages.indicators.scenario;
    const { answer, all } = read;
    return answer.bySubcluster.length === 0 ? null : exposure(words.captionSub, words.columns.subcluster, [...answer.bySubcluster, all], [...sourceOf(read), words.overlap[answer.counted]]);
  }],
  ['town', (read) => {
    const { exposure: words } = messages.indicators.scenario;
    return exposure(words.captionTown, words.columns.town, read.towns, sourceOf(read));
  }],
  ['quotient', (read) => {
    const { quotient, asked } = read.answer;
    return quotient ? { sheet: quotientSheet(quotient, asked.turn, sourceOf(read)), drawing: null } : null;
  }],
]);

/** One part of a scenario as it leaves as a file; null where there is no such part. */
export const scenarioPart = (part: string | undefined, read: ScenarioRead): FilePart | null => {
  const made = PARTS.get(part ?? '')?.(read);
  return made ? { ...made, about: [made.sheet.title] } : null;
};
