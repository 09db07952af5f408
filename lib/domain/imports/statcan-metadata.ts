/** What the metadata file of a Statistics Canada download says of its table. */
export type StatcanMetadata = { readonly title: string; readonly sourceTable: string | null; readonly notes: readonly string[]; readonly surveys: readonly string[] };

const text = (record: readonly string[], at: number) => (record[at] ?? '').trim();
const TITLE = /^(cube title|titre du cube)$/i;
const PRODUCT = /^(product id|identificateur de produit)$/i;
const NOTE_ID = /^(note id|identificateur de note)$/i;
const SURVEY_NAME = /^(survey name|nom de l.enquête)$/i;
const FOOTNOTES = /^(note|remarque)$/i;

/**
 * Reads the metadata file that lies beside the table in a Statistics Canada download: sections, each with a header line of its own, parted
 * by blank lines. Title and product number come from the first, footnotes from the one headed 'Note ID', the names of the surveys from theirs. Sections we do not know are passed over.
 */
export function statcanMetadata(): { see: (record: readonly string[]) => void; result: () => StatcanMetadata } {
  let header: readonly string[] = [];
  let title = '';
  let product = '';
  const notes: string[] = [];
  const surveys: string[] = [];
  const place = (name: RegExp) => header.findIndex((cell) => name.test(cell.trim()));
  return {
    see(record) {
      if (record.every((cell) => cell.trim() === '')) {
        header = [];
        return;
      }
      const starts = record.some((cell) => TITLE.test(cell.trim()) || NOTE_ID.test(cell.trim()) || SURVEY_NAME.test(cell.trim()));
      if (starts || header.length === 0) {
        header = record;
        return;
      }
      if (place(TITLE) >= 0 && title === '') {
        title = text(record, place(TITLE));
        product = text(record, place(PRODUCT));
      } else if (place(NOTE_ID) >= 0 && place(FOOTNOTES) >= 0) {
        const note = text(record, place(FOOTNOTES));
        if (note !== '') notes.push(note);
      } else if (place(SURVEY_NAME) >= 0) {
        const survey = text(record, place(SURVEY_NAME));
        if (survey !== '') surveys.push(survey);
      }
    },
    result: () => {
      const [, subject, kind, number] = /^(\d{2})(\d{2})(\d{4})/.exec(product) ?? [];
      return { title, sourceTable: subject ? `${subject}-${kind}-${number}-01` : null, notes, surveys };
    },
  };
}
