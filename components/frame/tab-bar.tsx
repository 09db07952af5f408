'use client';
import { usePathname } from 'next/navigation';
import { messages } from '@/lib/messages';
import type { NavItem } from './nav-item';

interface TabBarProps {
  home?: NavItem;
  logHref?: string;
  navId: string;
}

/** On a phone: what a thumb needs in a truck. Drawn on narrow screens only. */
export function TabBar({ home, logHref, navId }: TabBarProps) {
  const path = usePathname();
  const { frame } = messages;
  return (
    <nav className="tabbar" aria-label={frame.quickNav}>
      {home ? (
        <a href={home.href} aria-current={path === home.href ? 'page' : undefined}>
          {home.label}
        </a>
      ) : null}
      {logHref ? (
        <a href={logHref} className={path === logHref ? undefined : 'log'} aria-current={path === logHref ? 'page' : undefined}>
          {frame.logContact}
        </a>
      ) : null}
      <button type="button" data-opens="palette">
        {frame.search}
      </button>
      <button type="button" popoverTarget={navId}>
        {frame.menu}
      </button>
    </nav>
  );
}
