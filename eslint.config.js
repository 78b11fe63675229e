import { readFileSync } from 'node:fs'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

/** The table of floors, lowest first; test/architecture.test.ts reads the same file. */
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'))

/** Forbids the files of each folder to import a neighbour's or a higher folder. */
const floorRules = floors.flatMap((names, level) =>
  names.map((name) => {
    const forbidden = floors
      .slice(level)
      .flat()
      .filter((other) => other !== name)
    return {
      files: [`src/${name}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: forbidden.map((other) => ({
              group: [`**/${other}/**`],
              message: `src/${name} is not above src/${other}: see floors.json`,
            })),
          },
        ],
      },
    }
  }),
)

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'test/generated/'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.js', 'bench/*.js', 'web/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  ...floorRules,
  {
    // a table of data is one statement, however long; a suite is one function, however long
    files: ['src/lexicon/**/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // a component is mostly markup, a hook mostly small functions that share its state
    files: ['web/src/**/*.ts', 'web/src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // it objects to the driver's Config class, which is meant to be given as a literal
    files: ['src/store/neo4j/**/*.ts', 'test/helpers/neo4j*.ts', 'test/store/neo4j/plans.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
)
