import globals from 'globals'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Only src/lib/api may touch the outside world; everything else goes through its one typed interface. */
const outside = ['fetch', 'EventSource', 'XMLHttpRequest', 'WebSocket']

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/lib/api/schema.d.ts'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, __MEMORY__: 'readonly' } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // State here is raw and replaced whole; a Set or Date inside a function is not state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      // Routes are plain hashes; there is no SvelteKit here.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    ignores: ['src/lib/api/**', 'src/**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-properties': [
        'error',
        ...outside.map((property) => ({ object: 'window', property })),
        { object: 'window', property: 'runtime' },
        { object: 'window', property: 'go' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/wailsjs/**'], message: 'Use src/lib/api.' },
            {
              group: ['**/api/http', '**/api/wails', '**/api/browser', '**/api/memory', '**/api/memory/*'],
              message: 'Use src/lib/api.',
            },
          ],
        },
      ],
    },
  },
  { files: ['e2e/**', '*.config.*'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
)
