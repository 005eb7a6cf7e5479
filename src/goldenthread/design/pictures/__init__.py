"""Pictures drawn as plain SVG: the golden thread, faces, charts, time lines, genograms and ecomaps.

Pages use these functions with facts they have already read; nothing here knows the database, the clock or social care.
Every picture is one string of SVG with presentation attributes only (a strict content policy forbids inline styles, and
the PDF maker does not let page styles reach inline SVG), and every picture has the same facts in words beside it.
"""
