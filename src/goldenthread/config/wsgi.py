"""The way in for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

from goldenthread.config.warming import warm

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
application = get_wsgi_application()
warm()
