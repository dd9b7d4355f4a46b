#!/bin/sh
# Adds the demo people, and the client that speaks for them, to a running realm. For demonstrations, never in production.
set -eu

folder=$(dirname "$0")
kcadm() { "${KEYCLOAK_HOME:-/opt/keycloak}/bin/kcadm.sh" "$@" --config /tmp/kcadm.config; }

demo=$(cat "$folder/imha-demo.json")
for name in $(grep -o '\${[A-Z_]*}' "$folder/imha-demo.json" | tr -d '${}' | sort -u); do
  demo=$(printf '%s' "$demo" | sed "s|\${$name}|$(printenv "$name")|g")
done

kcadm config credentials --server "$KEYCLOAK_URL" --realm master --user admin --password "$KEYCLOAK_ADMIN_PASSWORD"
printf '%s' "$demo" | kcadm create partialImport -r imha -s ifResourceExists=SKIP -f -
