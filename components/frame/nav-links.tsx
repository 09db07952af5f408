'use client';
import { usePathname } from 'next/navigation';
import { Fragment } from 'react';
import { KeyboardHint } from '../ui/keyboard-hint';
import type { NavItem } from './nav-item';

/** The list of places. Only the mark on the current one needs the browser: a layout does not render again. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const path = usePathname();
  return items.map((item, index) => (
    <Fragment key={item.href}>
      {item.group && item.group !== items[index - 1]?.group ? <div className="group">{item.group}</div> : null}
      <a
        className="to"
        href={item.href}
        aria-current={path === item.href ? 'page' : path.startsWith(`${item.href}/`) ? 'true' : undefined}
        data-keys={item.keys}
      >
        {item.label}
        {item.keys ? <KeyboardHint keys={item.keys} /> : null}
      </a>
    </Fragment>
  ));
}
