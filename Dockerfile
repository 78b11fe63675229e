FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# the build comes with the sources, below
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json schema.graphql ./
COPY src src
COPY web web
COPY cypher cypher
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
# the embedded engine works on many threads, and an allocator with a heap for each leaves gaps in all of them
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cypher cypher
COPY data data
COPY queries queries
COPY examples/reports examples/reports
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
ENTRYPOINT ["node", "/app/dist/bin.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4000"]
