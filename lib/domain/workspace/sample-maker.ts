/** Who made a record of the sample that has no mark of its own. */
export const SAMPLE_MAKER = 'sample';
