import type { Metadata } from 'next';
import type { ReactNode } from 'react';

// A one-time link must reach neither a search engine nor the next site.
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' };

const PublicLayout = ({ children }: { children: ReactNode }) => children;

export default PublicLayout;
