import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import { messages } from '@/lib/messages';
import type { Asked } from './asked';
import { ClassTag } from './class-tag';
import { figureHref } from './figure-href';
import { MissingFigure } from './missing-figure';

interface ClassCellProps {
  reading: DatedReading;
  asked: Asked;
  about: { line?: string; cluster?: string; subcluster?: string };
  title: string;
}

/** The class of a reading, or the class its older pair had with the years of that pair; else why there is none. */
export function ClassCell({ reading, asked, about, title }: ClassCellProps) {
  const { figures, years } = messages.indicators.words;
  const older = reading.class.label === null ? reading.older : null;
  const result = older?.class ?? reading.class;
  const href = figureHref(asked, 'class', { ...about, ...(older ? { pair: 'older' as const } : {}) });
  if (result.label === null) return <MissingFigure reason={result.reason} href={href} />;
  return (
    <>
      <a className="class-link" href={href} title={messages.ui.openFigure(`${figures.class}, ${title}`)}><ClassTag result={result} /></a>
      {older?.growth ? <span className="under">{years(older.growth.baseYear, older.growth.endYear)}</span> : null}
    </>
  );
}
