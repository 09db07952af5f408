export const templates = {
  title: 'Text of the report', sub: 'What stands here is written into every report of this kind. Fields in double braces are filled in when it is made.',
  text: 'Text', save: 'Save as a new version', saved: 'Saved. The next report is written from it.', preview: 'Preview', restore: 'Restore the text as shipped', restored: 'The text as shipped is back, as a new version.', restoreQuestion: 'Write the reports from the text as shipped again?', restoreWhat: 'Your text stays in the list of versions.',
  fields: 'Fields', field: 'Field', form: 'Stands', forms: { text: 'in a sentence', block: 'alone on its line' },
  howTo: '## heads a part, ### a smaller one; - begins an item, > a note; --- begins a new page or slide; **words** are stressed.',
  versions: 'Versions', shipped: 'As shipped', version: (number: number) => `Version ${number}`, current: 'in use', useThis: 'Edit from this', unchanged: 'This is the text in use already.', changedMeanwhile: 'Somebody saved another version meanwhile. Read it, then save again.',
  faultsTitle: 'Not saved: these lines need another look', faultAt: (line: number, reason: string) => `Line ${line}: ${reason}`,
  faults: {
    empty: 'There is no text.', tooManyLines: (most: number) => `A template has at most ${most} lines.`, tooLong: (most: number) => `A line has at most ${most} characters.`,
    markup: 'HTML is not taken: write words, ##, -, > and fields.', script: 'Addresses and links that run something are not taken.', open: 'Two braces open or close a field that is not whole.', heading: 'Head a part with ## or ###: the title comes from the report.',
    unknown: (name: string, known: string) => `{{${name}}} is not a field of this report. Known: ${known}.`, alone: (name: string) => `{{${name}}} is a whole table or chart and stands alone on its line.`,
  },
};
