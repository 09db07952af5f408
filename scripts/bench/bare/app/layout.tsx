import { connection } from 'next/server';
import type { ReactNode } from 'react';

const Layout = async ({ children }: { children: ReactNode }) => {
  await connection();
  return <html lang="en-CA"><body>{children}</body></html>;
};

export default Layout;
