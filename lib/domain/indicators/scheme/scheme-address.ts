/** How an address names one version of a class scheme, so that what was printed can be shown again. */
export const schemeAddress = ({ id, version }: { readonly id: string; readonly version: number }): string => `${id}@${version}`;
