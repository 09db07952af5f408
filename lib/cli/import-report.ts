import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';

const SHOWN = 20;

/** What a check found, in lines for a person. */
export const importReport = ({ rows, toWrite, unchanged, rejected, rejections, rejectedBy, regionsNotRecognised, linesNotRecognised }: ImportCheck): string[] => {
  const refusedRegions = (rejectedBy['unknown-region'] ?? 0) + (rejectedBy['ambiguous-region'] ?? 0);
  const { report, reasons } = messages.imports;
  return [
    report.counts(rows, toWrite, unchanged, rejected),
    ...rejections.slice(0, SHOWN).map(({ line, column, value, reason }) => report.rejection(line, column, value, reasons[reason])),
    ...(rejected > SHOWN ? [report.more(rejected - SHOWN)] : []),
    ...(refusedRegions > 0 ? regionsNotRecognised : []).slice(0, SHOWN).map(({ name, rows: count }) => report.region(name, count)),
    ...(linesNotRecognised.length > 0 ? [report.lines(linesNotRecognised.slice(0, SHOWN).join(', '))] : []),
  ];
};
