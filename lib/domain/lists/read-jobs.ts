import type { DecimalMark } from '../imports/guess-decimal-mark';
import { parseFigure } from '../imports/parse-figure';
import type { JobsBasis } from '../register/jobs-basis';

export type ReadJobs = { jobsCount: number | null; jobsLow: number | null; jobsHigh: number | null; jobsBasis: JobsBasis };

const WORDS = /\s*(employees|employés?|emplois|people|persons|personnes|staff|jobs|workers|ftes?)\.?$/i;

// Jobs are whole, so groups of three digits can only be thousands, whatever mark stands between them.
const GROUPED = /^\d{1,3}([.,\u0020\u00a0\u202f'’]\d{3})+$/;

// 'FT' and 'PT': who works full time and who part time are jobs alike.
const PARTS = /^(\d{1,6})\s*(?:ft|f\/t|full[- ]?time|temps plein)\s*(?:[,;/+&]|and|et)?\s*(\d{1,6})\s*(?:pt|p\/t|part[- ]?time|temps partiel)$/i;

const whole = (text: string, mark: DecimalMark): number | null => {
  const plain = text.trim();
  const figure = parseFigure(GROUPED.test(plain) ? plain.replace(/\D/g, '') : plain, mark);
  return figure.ok && Number.isInteger(figure.value) && figure.value <= 1_000_000 ? figure.value : null;
};

/**
 * Jobs as lists state them: '25', '1,200 employees', '12 FT / 3 PT' (15), 'about 40' (estimated), a band '10-19', '10 to 19', or open above '500+'. Null for
 * anything else: half a job or a word is a cell to look at, not a zero.
 */
export const readJobs = (text: string, mark: DecimalMark): ReadJobs | null => {
  const plain = text.trim().replace(WORDS, '');
  const parts = PARTS.exec(plain);
  if (parts) return { jobsCount: Number(parts[1]) + Number(parts[2]), jobsLow: null, jobsHigh: null, jobsBasis: 'stated' };
  const open = /^(.*\d)\s*(\+|and over|and more|or more|et plus)$/i.exec(plain);
  const band = open ? null : /^(.*?\d)\s*(?:-|–|—|to|à|\bet\b)\s*(\d.*)$/i.exec(plain);
  if (open) {
    const low = whole(open[1] ?? '', mark);
    return low === null ? null : { jobsCount: null, jobsLow: low, jobsHigh: null, jobsBasis: 'band' };
  }
  if (band) {
    const [low, high] = [whole(band[1] ?? '', mark), whole(band[2] ?? '', mark)];
    return low === null || high === null || low > high ? null : { jobsCount: null, jobsLow: low, jobsHigh: high, jobsBasis: 'band' };
  }
  const about = /^(about|approx\.?|approximately|around|~|ca\.?|environ|env\.?|\+\/-)\s*/i.exec(plain);
  const count = whole(about ? plain.slice(about[0].length) : plain, mark);
  return count === null ? null : { jobsCount: count, jobsLow: null, jobsHigh: null, jobsBasis: about ? 'estimated' : 'stated' };
};
