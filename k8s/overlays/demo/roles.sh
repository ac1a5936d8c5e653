#!/bin/sh
# Once, when the database is made: one role that owns it and one that reads and records, neither a superuser.
set -eu
psql --username=postgres --dbname=postgres --no-psqlrc --set=ON_ERROR_STOP=1 <<'SQL'
\getenv owner OWNER
\getenv owner_password OWNER_PASSWORD
\getenv application APPLICATION
\getenv application_password APPLICATION_PASSWORD
create role :"owner" login password :'owner_password';
create role :"application" login password :'application_password';
create database claimtrail owner :"owner";
SQL
