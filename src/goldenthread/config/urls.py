"""Every address of the application. A house test asks each for its policy."""

from __future__ import annotations

from django.urls import include, path

from goldenthread.access import urls as access_urls
from goldenthread.casework import urls as casework_urls
from goldenthread.config import health
from goldenthread.people import urls as people_urls
from goldenthread.quality import urls as quality_urls
from goldenthread.returns import urls as returns_urls

handler400 = "goldenthread.config.errors.wrong"
handler403 = "goldenthread.config.errors.refused"
handler404 = "goldenthread.config.errors.missing"
handler500 = "goldenthread.config.errors.failed"

urlpatterns = [
    path("health/live", health.live, name="health_live"),
    path("health/ready", health.ready, name="health_ready"),
    *casework_urls.urlpatterns,
    *people_urls.urlpatterns,
    *access_urls.urlpatterns,
    *quality_urls.urlpatterns,
    *returns_urls.urlpatterns,
    path("account/", include("goldenthread.access.sign_in_urls")),
]
