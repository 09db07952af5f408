/** What names one row of a QCEW file; `qtr` is 'A' in annual files. */
export type QcewKey = {
  readonly area: string;
  readonly own: string;
  readonly industry: string;
  readonly size: string;
  readonly year: number;
  readonly qtr: string;
};

/** Figures by column stem, as `annual_avg_emplvl`; null where the cell is empty. */
export type QcewFigures = Readonly<Record<string, number | null>>;

/**
 * A row of the Quarterly Census of Employment and Wages with the columns its publisher computed. Each `disclosed` is whether its
 * own code is blank: with `N` every number of that group is null, whatever is printed.
 */
export type QcewRow = QcewKey & {
  readonly disclosed: boolean;
  readonly levels: QcewFigures;
  readonly lqDisclosed: boolean;
  readonly lq: QcewFigures;
  readonly otyDisclosed: boolean;
  readonly otyChange: QcewFigures;
  readonly otyPercent: QcewFigures;
};
