import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const PURE = ['libs/kernel', 'libs/calendar', 'libs/contracts', 'libs/matching', 'libs/planning', 'libs/fidelity'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'data/**',
      '.cache/**',
      'test-output/**',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
      'apps/web/**/generated/**',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'no-restricted-syntax': [
        'error',
        // Arguments, not dependencies: a constructor takes what it is given, but not endlessly.
        { selector: 'FunctionDeclaration[params.length>6]', message: 'At most 6 parameters.' },
        { selector: 'ArrowFunctionExpression[params.length>6]', message: 'At most 6 parameters.' },
        {
          selector: "MethodDefinition[kind='method'] > FunctionExpression[params.length>6]",
          message: 'At most 6 parameters.',
        },
        {
          selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>11]",
          message: 'At most 11 dependencies: part the class.',
        },
        {
          selector: "CallExpression[callee.name='forwardRef']",
          message: 'Two features that need each other share a third, or talk through a port.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings through @inroads/platform/config.' },
      ],
    },
  },
  {
    files: PURE.map((lib) => `${lib}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument here.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument here: pass a seed.' },
      ],
    },
  },
  {
    files: ['libs/platform/src/config/**', 'scripts/**', 'test/**', 'libs/testing/**', 'db/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.data.ts', 'db/seed/data/**', 'db/migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.itest.ts', '**/*.e2e.ts', 'test/**', 'libs/testing/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['apps/web/**'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true }], complexity: ['error', 20] },
  },
  prettier,
);
