import { foldName } from '../shared/fold-name';
import type { Report } from './report';
import { reportWords } from './report-words';

/** Names shorter than this fold into common words. */
const SHORTEST = 4;

/**
 * Names that may not be published and stand in a report all the same: each is looked for as whole words, without case or accents.
 * An internal edition, an address of ours behind a figure, or an internal field is a leak too, told by `edition` and `href`.
 */
export function publicLeaks(report: Report, names: readonly string[]): string[] {
  const text = ` ${reportWords(report).map(foldName).join(' | ')} `;
  const told = names.filter((name) => {
    const folded = foldName(name);
    return folded.length >= SHORTEST && text.includes(` ${folded} `);
  });
  const linked = JSON.stringify({ lead: report.lead, blocks: report.blocks, sources: report.sources }).includes('"href"');
  return [...(report.edition === 'public' ? [] : ['edition']), ...(linked ? ['href'] : []), ...new Set(told)];
}
