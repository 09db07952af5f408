import { overlaps, type Validity } from '../register/validity';

export type DatedRow = Validity & { id: string; sameness: string };
export type JoinedRow<Row> = { kept: Row; gone: Row[]; validFrom: string | null; validTo: string | null };

const earlier = (a: string | null, b: string | null) => (a === null || b === null ? null : a < b ? a : b);
const later = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);

/**
 * Joins facts that say the same for a common day into one from the first day of any to the last day of any; an open end
 * stays open. Facts that say the same one after the other (somebody left and came back) both stay, and so does whatever
 * has ended: no day on which a fact held is lost or added. Answers only facts that took others in; the first given is kept.
 */
export const joinDated = <Row extends DatedRow>(rows: readonly Row[]): JoinedRow<Row>[] => {
  const joined: JoinedRow<Row>[] = [];
  for (const row of rows) {
    let now: JoinedRow<Row> = { kept: row, gone: [], validFrom: row.validFrom, validTo: row.validTo };
    for (;;) {
      const at = joined.findIndex((one) => one.kept.sameness === row.sameness && overlaps(one, now));
      const [other] = at < 0 ? [] : joined.splice(at, 1);
      if (!other) break;
      now = { kept: other.kept, gone: [...other.gone, now.kept, ...now.gone], validFrom: earlier(other.validFrom, now.validFrom), validTo: later(other.validTo, now.validTo) };
    }
    joined.push(now);
  }
  return joined.filter(({ gone }) => gone.length > 0);
};
