"""The pages of files that come in: the list, loading, what a file would mean, keeping it, and its problems.

Children appear by the council's number only. Serves: T.24
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.returns import acts, files, queries
from goldenthread.returns.apart import begin_work
from goldenthread.returns.forms import LoadForm
from goldenthread.returns.loading.running import Busy
from goldenthread.returns.models import FileImport
from goldenthread.returns.people_file.columns import COLUMNS as PEOPLE
from goldenthread.returns.sheets.reading import guarded
from goldenthread.returns.workers_file.columns import COLUMNS as WORKERS

MAY = (Permission.IMPORT_FILES, Permission.MANAGE_WORKERS)
TEMPLATES = {"people": PEOPLE, "workers": WORKERS}
FILES_A_PAGE = 25
PROBLEMS_A_PAGE = 50
BYTE_ORDER_MARK = "\ufeff"


@needs(*MAY)
def imports(request: PageRequest) -> HttpResponse:
    """The files loaded so far, and a form to load one."""
    kinds = queries.kinds_for(request.user)
    form = LoadForm(request.POST or None, request.FILES or None, kinds=kinds)
    if form.is_valid():
        files.sweep()
        upload = form.cleaned_data["file"]
        file = files.receive(upload.chunks(), kind=form.cleaned_data["kind"], name=upload.name, by=request.user)
        begin_work(file, by=request.user, keeping=False)
        return redirect("import", file.pk)
    pages = Paginator(queries.imports(seen_by=request.user), FILES_A_PAGE)
    return render(
        request,
        "returns/imports.html",
        {
            "form": form,
            "page": pages.get_page(request.GET.get("page")),
            "templates": [kind for kind in kinds if kind.value in TEMPLATES],
        },
    )


@needs(*MAY)
def one_import(request: PageRequest, import_id: int) -> HttpResponse:
    """One file: what it holds, what keeping it would mean or meant, and what is wrong in it."""
    file = queries.one_import(import_id, seen_by=request.user)
    log(request.user, "opened file", file)
    return render(request, "returns/import.html", _told(request, file))


def _told(request: PageRequest, file: FileImport, trouble: str = "") -> dict[str, Any]:
    kinds, kind = queries.kinds_of_problem(file, seen_by=request.user), request.GET.get("kind", "")
    pages = Paginator(queries.problems(file, seen_by=request.user, kind=kind), PROBLEMS_A_PAGE)
    working = file.status in (FileImport.Status.LOOKING, FileImport.Status.KEEPING)
    return {
        "file": file,
        "counts": queries.counts(file, seen_by=request.user),
        "kinds": kinds,
        "kind": kind,
        "page": pages.get_page(request.GET.get("page")),
        "may_keep": acts.may_keep(file, by=request.user),
        "working": working and acts.is_worked_on(file),
        "stopped": working and not acts.is_worked_on(file),
        "done": files.progress_of(file),
        "trouble": trouble,
        "problems": sum(many for _, many in kinds),
        "status": FileImport.Status,
        "hides_raw": queries.hides_raw,
    }


@needs(*MAY)
@require_POST
def keep_import(request: PageRequest, import_id: int) -> HttpResponse:
    """Keep a file that was looked at."""
    file = queries.one_import(import_id, seen_by=request.user)
    try:
        begin_work(file, by=request.user, keeping=True)
    except (Busy, NotAllowed) as trouble:
        return render(
            request,
            "returns/import.html",
            _told(request, queries.one_import(import_id, seen_by=request.user), str(trouble)),
        )
    return redirect("import", file.pk)


@needs(*MAY)
@require_POST
def throw_import_away(request: PageRequest, import_id: int) -> HttpResponse:
    """Throw away a file that was not kept."""
    file = queries.one_import(import_id, seen_by=request.user)
    acts.throw_away(file, by=request.user)
    return redirect("imports")


@needs(*MAY)
def import_problems(request: PageRequest, import_id: int) -> HttpResponse:
    """A file's problems as CSV, to work through beside the system they came from."""
    file = queries.one_import(import_id, seen_by=request.user)
    log(request.user, "downloaded problems", file)
    rows: list[list[Any]] = [
        ["line", "child", "field", "what to do", "what the file says", "kind"],
        *(
            [one.line, one.child, one.field, one.says, "" if queries.hides_raw(one) else one.raw, one.kind]
            for one in queries.problems(file, seen_by=request.user)
        ),
    ]
    return _csv(rows, f"problems-of-import-{file.pk}.csv")


@needs(*MAY)
def file_template(request: PageRequest, kind: str) -> HttpResponse:
    """An empty template with one example row."""
    if kind not in TEMPLATES or kind not in {one.value for one in queries.kinds_for(request.user)}:
        raise Http404("There is no template for this kind of file.")
    columns = TEMPLATES[kind]
    return _csv([[column.name for column in columns], [column.example for column in columns]], f"{kind}.csv")


class _Echo:
    def write(self, text: str) -> str:
        return text


def _csv(rows: list[list[Any]], name: str) -> HttpResponse:
    """Rows as a download that a spreadsheet opens and works nothing out of."""
    writer = csv.writer(_Echo())

    def lines() -> Iterator[str]:
        yield BYTE_ORDER_MARK
        for row in rows:
            yield writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])

    response = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response  # type: ignore[return-value]
