const SAMPLED = /labour force survey|enquête sur la population active|household survey|enquête nationale auprès des ménages/i;
const COUNTED = /payrolls? and hours|rémunération et les heures/i;

/**
 * Whether a table of Statistics Canada is of a sample survey: by what it says of itself; where it says nothing, tables of the subject
 * Labour (14-10, CANSIM 282) are taken for one. The Survey of Employment, Payrolls and Hours counts its employment from payroll records.
 */
export function isStatcanSurvey(sourceTable: string | null, texts: readonly string[]): boolean {
  if (texts.some((text) => SAMPLED.test(text))) return true;
  return /^(14-10-|282-)/.test(sourceTable ?? '') && !texts.some((text) => COUNTED.test(text));
}
