"""The table behind the cache that all server processes share. It may be lost in a crash: it holds only counts that expire."""

from django.db import migrations

MAKE = """
CREATE UNLOGGED TABLE shared_cache (cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamp with time zone NOT NULL);
CREATE INDEX shared_cache_expires ON shared_cache (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("access", "0001_initial")]

    operations = [migrations.RunSQL(MAKE, "DROP TABLE shared_cache")]
