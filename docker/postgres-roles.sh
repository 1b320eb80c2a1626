#!/bin/sh
# Runs once, on an empty database: the owner migrates, the serving role has no DDL and is bound by row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" <<'SQL'
-- BYPASSRLS because a migration that fills a column must see every agency's rows.
CREATE ROLE inroads_owner LOGIN PASSWORD :'owner_password' NOSUPERUSER NOCREATEROLE NOCREATEDB BYPASSRLS;
CREATE ROLE inroads_app LOGIN PASSWORD :'app_password' NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS;
CREATE DATABASE inroads OWNER inroads_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE TEMPORARY ON DATABASE inroads FROM PUBLIC;
\connect inroads
ALTER SCHEMA public OWNER TO inroads_owner;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
SQL
