import type { ReactNode } from 'react';
import type { LastDeed } from '@/lib/domain/history/last-deed';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { ButtonLink } from '../ui/button-link';
import { ToastRegion } from '../ui/toast';
import type { Undo } from '../ui/undo-now';
import type { PaletteCommand, PaletteInstead, PaletteSearch } from './palette-command';
import { ContextLine, type WorkContext } from './context-line';
import type { NavItem } from './nav-item';
import { NavLinks } from './nav-links';
import { Shortcuts } from './shortcuts';
import { SoftLinks } from './soft-links';
import { TabBar } from './tab-bar';
import { UndoKey } from './undo-key';
import { UserMenu, type UserMenuProps } from './user-menu';

interface AppFrameProps {
  user: UserMenuProps;
  nav: readonly NavItem[];
  /** The workspace's own words beside the product's name: 'north-central BC'. */
  place?: string;
  /** Whose pages these are, at the head of a printed one. */
  printedAs?: string;
  context?: WorkContext;
  /** Left out for those who may not log. */
  logHref?: string;
  /** What waits to be read: its page, its name with the count, and the count in short. */
  notices?: { href: string; label: string; count: string | null };
  banner?: ReactNode;
  commands: readonly PaletteCommand[];
  search: PaletteSearch;
  instead: PaletteInstead;
  /** Turns deeds round, from notices and by key. */
  undo: Undo;
  lastDeed: () => Promise<ActionResult<LastDeed | null>>;
  shortcutsOn: boolean;
  children: ReactNode;
}

const navId = 'main-nav';

export function AppFrame(props: AppFrameProps) {
  const { user, nav, place, printedAs, context, logHref, notices, banner, commands, search, instead, undo, lastDeed, shortcutsOn, children } = props;
  const { frame } = messages;
  const brand = (
    <a className="brand" href={nav[0]?.href ?? '/'}>
      {frame.product} {place ? <small>{place}</small> : null}
    </a>
  );
  const bell = notices ? (
    <a className="bell" href={notices.href} aria-label={notices.label}>
      {frame.notices} {notices.count ? <b aria-hidden="true">{notices.count}</b> : null}
    </a>
  ) : null;
  return (
    <>
      <a className="skip" href="#page">
        {frame.skip}
      </a>
      <div className="frame" data-shortcuts={shortcutsOn ? 'on' : 'off'}>
        <nav className="nav" id={navId} popover="auto" aria-label={frame.mainNav}>
          {brand}
          <div className="places">
            <NavLinks items={nav} />
          </div>
          <div className="foot">
            {bell}
            <UserMenu {...user} />
          </div>
        </nav>
        <div>
          <header className="topbar">{brand}{bell}</header>
          {printedAs ? <p className="print-house">{printedAs}</p> : null}
          <main className="main" id="page" tabIndex={-1}>
            <div className="bar">
              <button type="button" className="search" data-opens="palette">
                {frame.searchOrDo}
                <kbd className="kbd">Ctrl K</kbd>
              </button>
              {context ? <ContextLine context={context} /> : null}
              {logHref ? (
                <ButtonLink href={logHref} look="primary" keys="l">
                  {frame.logContact}
                </ButtonLink>
              ) : null}
            </div>
            {banner}
            {children}
          </main>
        </div>
        <TabBar home={nav[0]} logHref={logHref} navId={navId} />
      </div>
      <ToastRegion undo={undo} />
      <UndoKey undo={undo} lastDeed={lastDeed} />
      <Shortcuts on={shortcutsOn} commands={commands} search={search} instead={instead} />
      <SoftLinks />
    </>
  );
}
