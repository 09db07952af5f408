'use client';
import type { ComponentProps } from 'react';
import { AppFrame } from '@/components/frame/app-frame';
import type { Permission } from '@/lib/web/work-actor';
import { insteadOfNothing } from './instead-of-nothing';
import { navigation, paletteCommands } from './navigation';
import { searchPalette } from './search-palette';

interface WorkFrameProps extends Omit<ComponentProps<typeof AppFrame>, 'nav' | 'commands' | 'search' | 'instead'> {
  permissions: readonly Permission[];
}

/** The frame of every page: places and deeds are chosen where they are drawn, so that no page carries their list. */
export function WorkFrame({ permissions, ...frame }: WorkFrameProps) {
  const allowed = (permission: Permission) => permissions.includes(permission);
  return <AppFrame {...frame} nav={navigation(allowed)} commands={paletteCommands(allowed)} search={searchPalette} instead={insteadOfNothing(allowed)} />;
}
