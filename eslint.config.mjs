import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { defineConfig, globalIgnores } from 'eslint/config';

/** The files the plugins of Next's own rules are loaded for. */
const CODE = ['**/*.{js,mjs,ts,tsx}'];
const SHIPPED = ['app/**', 'components/**', 'db/**', 'lib/**'];

const CLOCK_AND_CHANCE = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pass `now` in: the domain has no clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `now` in: the domain has no clock.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pass the number or a seeded generator in: the domain leaves nothing to chance.' },
  { selector: "CallExpression[callee.property.name='randomUUID']", message: 'Pass ids in: the domain makes none.' },
];

const SKIPPED_TESTS = [
  { selector: "CallExpression > MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]", message: 'A test that does not run proves nothing: mend it or remove it.' },
];

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  globalIgnores(['**/*.cjs', '**/.next/**', 'node_modules/**', 'data/**', 'drizzle/**', 'public/**', 'next-env.d.ts', '**/*.generated.*', 'test-results/**', 'playwright-report/**']),
  {
    files: CODE,
    // A rule that is in the way is changed here, where everyone sees it.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'import/no-default-export': 'error',
      'import/no-anonymous-default-export': 'off',
      'import/no-duplicates': ['error', { 'prefer-inline': true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', '@ts-ignore'], location: 'anywhere' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  { files: SHIPPED, rules: { 'no-console': 'error' } },
  // Plain links are right here: components/frame/soft-links.tsx turns them into client navigation for the whole page.
  { files: SHIPPED, rules: { '@next/next/no-html-link-for-pages': 'off' } },
  // Playwright's fixtures hand over what they made through a function they call `use`.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['lib/domain/**'], rules: { 'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE], 'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document', 'setTimeout', 'setInterval', 'localStorage'] } },
  { files: ['test/**', 'e2e/**'], rules: { 'no-restricted-syntax': ['error', ...SKIPPED_TESTS] } },
  {
    // The files whose default export Next or a tool asks for.
    files: [
      'app/**/{page,layout,template,loading,error,global-error,not-found,default,forbidden,unauthorized,manifest,robots,sitemap,icon,opengraph-image}.{ts,tsx}',
      '*.{ts,mjs,js,cjs}',
      'test/support/template-*.ts',
      'e2e/*.setup.ts',
      'scripts/bench/bare/app/**/{page,layout}.tsx',
      'scripts/bench/bare/next.config.js',
    ],
    rules: { 'import/no-default-export': 'off' },
  },
]);
