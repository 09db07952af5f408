import { listFields } from './lists/fields';
import { listPages } from './lists/pages';
import { number } from '../format/number';

/** Bringing a list of firms, people, their roles and past contacts. */
export const lists = {
  ...listFields,
  ...listPages,
  cell: {
    nameless: 'This row names no organization: it needs a name or an id.',
    noRecord: 'This reads like a total or a line across the sheet, not an organization. Leave the row out, or write the name.',
    unknownId: 'No record has come with this id, and the row gives no name to make one.',
    archived: 'This record is archived. Restore it first, or leave the row out.',
    noChoice: 'This is none of the choices. Write one of them, or empty the cell.',
    unknownSubcluster: (name: string) => `There is no sub-cluster "${name}". Write its name as in the cluster definition.`,
    unknownAssociation: (name: string) => `There is no association "${name}". Bring the associations first, or mend the name.`,
    unknownParticipant: (id: string) => `Nobody has come with the id "${id}". Bring the organizations and people first, or mend the id.`,
    notJobs: 'Write a whole number of jobs, or a band such as 10-19.',
    dayOrMonth: 'This may be read as two different days. Say above whether the day or the month comes first.',
    unreadable: 'Some characters of this row cannot be read: the file may be damaged.',
    tooManyCells: 'This row has more cells than there are headings: a cell may hold the separator without quotation marks.',
    contactUntold: 'Contact noted in a list',
    office: { phone: (text: string) => `Telephone: ${text}`, email: (text: string) => `E-mail: ${text}` },
  },
  refusals: {
    noColumns: 'Say for one column at least what it holds.',
    nameNeeded: 'Say which column names the organization or the person.',
    contactsNeedRight: 'Past contacts are logged by those who may log contacts. Leave the columns of contacts out.',
    notNow: (is: string) => `This list is ${is}, so that cannot be done now.`,
    fileGone: 'The copy of the file is no longer here. Choose the file again.',
    tooManyColumns: (most: number) => `This list has more than ${number(most)} columns. Keep those you want and choose it again.`,
    tooManyRows: (most: number) => `This list has more than ${number(most)} rows. Bring it in parts.`,
    noHeading: (line: number) => `There is no line ${number(line)} to hold headings.`,
    noRows: 'The list has no rows.',
    workerGone: 'The work ended before it was done, perhaps for want of memory.',
    changedMeanwhile: 'A record was changed in the same moment. Go on: it is read again.',
  },
};
