import { NextResponse, type NextRequest } from 'next/server';
import { messages } from '@/lib/messages';

const policy = (nonce: string) => {
  const dev = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** Next refuses a form of another site by itself, and calls it a fault of the server: here it is called what it is. */
const isForeignForm = ({ method, headers }: NextRequest): boolean => {
  const origin = headers.get('origin');
  if (method !== 'POST' || origin === null) return false;
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
};

/** Comfort and headers only: no right depends on this file. Next reads the nonce from the request's policy header. */
export const proxy = (request: NextRequest) => {
  if (isForeignForm(request)) return new NextResponse(messages.errors.wrongOrigin, { status: 403, headers: { 'cache-control': 'no-store' } });
  const nonce = btoa(crypto.randomUUID());
  const csp = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', csp);
  headers.set('x-lode-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', csp);
  response.headers.set('cache-control', 'private, no-store');
  if (request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  return response;
};

export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)'] };
