import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';
import { fontClasses } from './fonts';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Lode', template: '%s · Lode' }, description: messages.frame.product };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

const RootLayout = async ({ children }: { children: ReactNode }) => {
  // A prerendered page carries no nonce, so the policy would block every script on it: each route is dynamic.
  await connection();
  const theme = (await cookies()).get('lode-theme')?.value;
  return (
    <html lang="en-CA" data-theme={theme === 'dark' || theme === 'light' ? theme : undefined} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
};

export default RootLayout;
