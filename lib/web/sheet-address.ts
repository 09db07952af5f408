import 'server-only';
import { PageNumber } from '@/lib/domain/register/page-number';

export type AddressParams = Readonly<Record<string, string | string[] | undefined>>;

const VIEW = ['cols', 'sort', 'dir', 'group', 'where', 'closed'] as const;
const LONGEST = 2000;

/** Of the words of an address those a list understands: what narrows it, its view, and the page it begins with. */
export const sheetAddress = (params: AddressParams, narrowing: readonly string[]) => {
  const said = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.flatMap((name) => {
      const value = params[name];
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST ? [[name, value]] : [];
    }));
  const page = PageNumber.safeParse(params.page);
  return { narrowing: said(narrowing), view: said(VIEW), page: page.success ? page.data : 1 };
};
