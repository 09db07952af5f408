'use client';
import { useState } from 'react';
import { EXPORT_LISTS, LISTS_OF, type ExportList } from '@/lib/domain/export/export-list';
import { messages } from '@/lib/messages';
import { Menu } from '../ui/menu';

/** The list as a file, narrowed as its address says at the moment the menu is opened. */
export function DownloadMenu({ list, narrowed, also = {}, of }: { list: ExportList; /** The words of the address as the server saw them. */ narrowed: string; /** What the page's path says of the list. */ also?: Readonly<Record<string, string>>; /** The record whose page hands it out alone. */ of?: string }) {
  const [words, setWords] = useState(narrowed);
  const { exports: named } = messages;
  const href = (part: ExportList, format: string) => {
    const asked = new URLSearchParams(words);
    for (const [name, value] of Object.entries({ ...also, format })) asked.set(name, value);
    return `/api/v1/export/${part}?${asked.toString()}`;
  };
  return (
    <div onPointerDown={() => setWords(location.search)} onFocus={() => setWords(location.search)} title={of === undefined ? named.asNarrowed : undefined}>
      <Menu label={named.menu} place={of === undefined ? 'end' : 'start'} name={of === undefined ? named.menuOf(named.lists[list]) : named.menuOfOne(of)}>
        {EXPORT_LISTS[list].map((format) => <a key={format} href={href(list, format)} download>{named.formats[format]}</a>)}
        {LISTS_OF[list] ? <hr /> : null}
        {(LISTS_OF[list] ?? []).flatMap((part) => EXPORT_LISTS[part].map((format) => (
          <a key={`${part} ${format}`} href={href(part, format)} download>{named.part(named.lists[part], named.formats[format])}</a>
        )))}
      </Menu>
    </div>
  );
}
