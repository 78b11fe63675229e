/** @type {import('@graphql-codegen/cli').CodegenConfig} Makes the types of resolvers from schema.graphql: npm run codegen. */
export default {
  schema: 'schema.graphql',
  generates: {
    'test/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        contextType: '../../src/api/context.ts#Context',
        scalars: { ID: 'string' },
        // objects are of the views of the graph, which the tests of the schema hold to it; names, arguments and values are held here
        defaultMapper: 'any',
      },
    },
  },
}
