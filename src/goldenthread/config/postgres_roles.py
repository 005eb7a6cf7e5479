"""The two roles of a Golden Thread database and what each may do. Used by the launcher, and by hand in production.

The owner makes and changes the tables (migrations). The application reads and writes rows: it makes no table, changes
none, and can empty none (temporary tables, for bulk loading, are its own). So a fault in a page can never take a trigger
or the log away.
"""

from psycopg import Connection, sql

SUPERUSER = "postgres"
OWNER = "goldenthread_owner"
APP = "goldenthread_app"

DATABASE_RIGHTS = """
revoke all on database {database} from public;
grant connect, temporary on database {database} to {app};
revoke all on schema public from public;
alter schema public owner to {owner};
grant usage on schema public to {app};
alter default privileges for role {owner} grant select, insert, update, delete on tables to {app};
alter default privileges for role {owner} grant usage, select on sequences to {app};
"""


def make_roles(db: Connection) -> None:
    """Make both roles in this cluster unless they are there."""
    for name in (OWNER, APP):
        if not db.execute("select 1 from pg_roles where rolname = %s", [name]).fetchone():
            plain = "create role {} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
            db.execute(sql.SQL(plain).format(sql.Identifier(name)))


def make_database_roles(db: Connection) -> None:
    """Give both roles their rights in the database this connection is in; harmless again."""
    db.execute(
        sql.SQL(DATABASE_RIGHTS).format(
            database=sql.Identifier(db.info.dbname), owner=sql.Identifier(OWNER), app=sql.Identifier(APP)
        )
    )
