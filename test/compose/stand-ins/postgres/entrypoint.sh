#!/bin/sh
# What the official image does with an empty data folder: a superuser with a password, and a database of its own.
set -eu
user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
as_postgres() { setpriv --reuid postgres --regid postgres --init-groups "$@"; }

mkdir -p "$PGDATA" /var/run/postgresql
chown postgres:postgres "$PGDATA" /var/run/postgresql
chmod 700 "$PGDATA"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  passwords=$(mktemp)
  printf '%s\n' "${POSTGRES_PASSWORD:?}" > "$passwords"
  chown postgres "$passwords"
  as_postgres initdb --username "$user" --pwfile "$passwords" --encoding UTF8 --locale C.UTF-8 --auth-host scram-sha-256 "$PGDATA"
  rm "$passwords"
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  # On its socket only until the database is there.
  as_postgres pg_ctl --wait --options "-c listen_addresses=''" start
  [ "$database" = postgres ] || as_postgres createdb --username "$user" "$database"
  as_postgres pg_ctl --wait --mode fast stop
fi
exec setpriv --reuid postgres --regid postgres --init-groups "$@" -c 'listen_addresses=*'
