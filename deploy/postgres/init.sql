-- One database and the two roles that may use it: <database>_owner migrates, <database>_app runs.
-- Repeatable: what exists is left alone, passwords are set to what is given.
--
--   psql -v ON_ERROR_STOP=1 -v database=referral -v owner=referral_owner -v app=referral_app \
--        -v owner_password=... -v app_password=... -f init.sql

SELECT format('CREATE ROLE %I LOGIN', role)
  FROM (VALUES (:'owner'), (:'app')) AS wanted(role)
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role)
\gexec

ALTER ROLE :"owner" PASSWORD :'owner_password';
ALTER ROLE :"app" PASSWORD :'app_password';

SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'owner')
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database')
\gexec

-- Nobody else gets in, not even the roles of the other services.
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"app";

\connect :"database"

ALTER SCHEMA public OWNER TO :"owner";
GRANT USAGE ON SCHEMA public TO :"app";

-- The role that runs may change rows, never tables; a migration may take more away from it (audit does).
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO :"app";
