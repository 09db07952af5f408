import type { DirectoryEntry } from './directory-entry';

type Thing = { readonly [name: string]: unknown };

/** An entry as schema.org Organization: only what it agreed to, and nothing that is empty. */
export const organizationLd = ({ name, town, capabilities, industries, website, phone, email }: DirectoryEntry, url: string): Thing => ({
  '@type': 'Organization', '@id': url, name, url: website ?? url,
  ...(town && { address: { '@type': 'PostalAddress', addressLocality: town } }),
  ...(capabilities.length > 0 && { knowsAbout: [...capabilities] }), ...(industries.length > 0 && { naics: industries.map(({ code }) => code) }),
  ...(phone && { telephone: phone }), ...(email && { email }),
});

/** The directory as a schema.org ItemList; `urlOf` is the address of an entry's own page. */
export const directoryLd = (entries: readonly DirectoryEntry[], title: string, urlOf: (id: string) => string): Thing => ({
  '@context': 'https://schema.org', '@type': 'ItemList', name: title, numberOfItems: entries.length,
  itemListElement: entries.map((entry, at) => ({ '@type': 'ListItem', position: at + 1, item: organizationLd(entry, urlOf(entry.id)) })),
});

/** JSON that can stand inside a page: nothing in it can end the element it stands in. */
export const ldText = (thing: Thing): string => JSON.stringify(thing).replace(/</g, '\\u003c');
