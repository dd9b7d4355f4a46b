#!/bin/sh
# Creates the topics of topics.properties that are missing: create-topics.sh BOOTSTRAP_SERVERS [REPLICATION_FACTOR]
set -eu

folder=$(dirname "$0")
grep -v '^ *#' "$folder/topics.properties" | tr -d ' ' | while IFS='=,' read -r topic partitions days; do
  [ -n "$topic" ] || continue
  "${KAFKA_HOME:-/opt/kafka}/bin/kafka-topics.sh" --bootstrap-server "$1" --create --if-not-exists --topic "$topic" \
    --partitions "$partitions" --replication-factor "${2:-1}" --config "retention.ms=$((days * 86400000))" </dev/null
done
