#!/bin/bash
# First start of a PostgreSQL container: one database and two roles per service. Passwords come from the environment.
set -euo pipefail

for database in referral eligibility casework records audit notification; do
  owner_password="${database^^}_DB_OWNER_PASSWORD"
  app_password="${database^^}_DB_PASSWORD"
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v database="$database" -v owner="${database}_owner" -v app="${database}_app" \
    -v owner_password="${!owner_password}" -v app_password="${!app_password}" \
    -f "${IMHA_INIT_SQL:-/imha/init.sql}"
done
