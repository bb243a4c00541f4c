#!/bin/sh
# Run once by the image of PostgreSQL: the service owns its database and is no superuser.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$OWNER" --set password="$(cat /run/secrets-of-mine/owner-password)" <<'SQL'
create role :"owner" login createrole password :'password';
create database :"owner" owner :"owner";
revoke all on database :"owner" from public;
SQL
