'use client';
import { useCallback, useEffect, useState } from 'react';
import { useHeldKeys } from '../ui/use-held-keys';
import { usePiece } from '../ui/use-piece';
import type { PaletteCommand, PaletteInstead, PaletteSearch } from './palette-command';
import { remember } from './remember';
import { shortcutsCookie } from './shortcuts-cookie';
import { useShortcutKeys } from './use-shortcut-keys';

const fetchPalette = () => import('./command-palette');
const fetchHelp = () => import('./shortcut-help');

interface ShortcutsProps {
  on: boolean;
  commands: readonly PaletteCommand[];
  search: PaletteSearch;
  instead: PaletteInstead;
}

const FETCH_AHEAD_MS = 1500;

/** Keys, the palette and the list of keys. The palette is fetched once the page has come to rest, the list when first asked for. */
export function Shortcuts({ on, commands, search, instead }: ShortcutsProps) {
  const [enabled, setEnabled] = useState(on);
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const openPalette = useCallback(() => setOpen('palette'), []);
  const openHelp = useCallback(() => setOpen('help'), []);
  const close = useCallback(() => setOpen(null), []);
  // What is typed while either is still on its way is meant for it, never a shortcut of the page behind.
  useShortcutKeys({ on: enabled && open === null, openPalette, openHelp });
  useHeldKeys(open === 'palette');
  const palette = usePiece(fetchPalette, open === 'palette', close);
  const help = usePiece(fetchHelp, open === 'help', close);
  useEffect(() => {
    // Ahead of need: where it cannot be had now, the key asks again.
    const timer = setTimeout(() => void fetchPalette().catch(() => undefined), FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);

  function toggle() {
    const next = !enabled;
    setEnabled(next);
    remember(shortcutsCookie, next ? 'on' : 'off');
    document.querySelector<HTMLElement>('.frame')?.setAttribute('data-shortcuts', next ? 'on' : 'off');
  }

  if (open === 'palette' && palette) return <palette.CommandPalette commands={commands} search={search} instead={instead} onClose={close} />;
  if (open === 'help' && help) return <help.ShortcutHelp enabled={enabled} onToggle={toggle} onClose={close} />;
  return null;
}
