import type { Params } from './asked-question';

/** The query of an address as a page gets it; a part given more than once is a list. */
export const paramsOf = ({ url }: Pick<Request, 'url'>): Params => {
  const { searchParams } = new URL(url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name);
    return [name, all.length > 1 ? all : all[0]];
  }));
};
