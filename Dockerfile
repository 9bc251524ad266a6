FROM node:20-slim AS base
WORKDIR /app

FROM base AS source
COPY . .
# The one pnpm that package.json names.
RUN npm install --global "$(node --print "require('./package.json').packageManager")"

FROM source AS page
RUN pnpm install --frozen-lockfile --filter @tidewatch/schema --filter @tidewatch/web \
  && pnpm --filter @tidewatch/web build

# The engine runs elsewhere (MEILI_URL), so its program is left out. `pnpm install --no-optional` cannot do that:
# it would leave out the prebuilt SQLite too.
FROM source AS programs
RUN pnpm install --frozen-lockfile --prod --filter tidewatch --filter "@tidewatch/server..." \
  && rm -rf node_modules/.pnpm/@gaubee+meilisearch-* packages/corpus/node_modules/@gaubee web \
  && node --import tsx --eval 0

FROM base
# As scripts/run/tasks.mjs starts it: with little memory.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data MALLOC_ARENA_MAX=2
COPY --from=programs /app ./
COPY --from=page /app/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
CMD ["node", "--max-semi-space-size=4", "--import", "tsx", "server/src/main.ts"]
