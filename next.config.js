/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', '@resvg/resvg-js', 'pino', 'nodemailer', 'pdfmake', 'docx', 'pptxgenjs'],
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { '/*': ['data/**'] },
  devIndicators: false,
  // Read when first asked for: all pages at once keep the first request after a start waiting, and make no page's first visit shorter.
  experimental: { preloadEntriesOnStart: false },
  // npm test checks the types in a step of its own; any other build does it here.
  typescript: { ignoreBuildErrors: process.env.LODE_TYPES === 'checked-apart' },
  // A browser that asks before it has read the page's head gets the same mark.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  async headers() {
    const always = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      { key: 'X-Frame-Options', value: 'DENY' },
    ];
    return [
      { source: '/:path*', headers: always },
      {
        source: '/api/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
          { key: 'Cache-Control', value: 'no-store' },
        ],
      },
      // Files that came from outside: even opened by address they run nothing and belong to no origin.
      { source: '/api/v1/attachments/:id', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" }] },
    ];
  },
};

export default config;
