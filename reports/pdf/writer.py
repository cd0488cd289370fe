"""A document written as PDF: the same document and options give the same bytes."""

from dataclasses import dataclass
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from reports.document import Document, Dress
from reports.options import Margins, PrintOptions
from reports.pdf.compositor import Compositor
from reports.pdf.faces import Faces
from reports.pdf.paragraphs import Paragraphs
from reports.pdf.sheet import FOLIO_EDGE, MM, Sheet

# Binary streams: a quarter smaller than in letters, and written sooner.
rl_config.useA85 = 0

MARK_SIZE = 11.0
FRAME_GAP = 2.0 * MM
FRAME_INSET = 6.0 * MM
FRAMED = Margins(left=25.0, right=25.0, top=25.0, bottom=20.0)
"""A framed sheet hangs on a wall and is not filed, so both sides are alike."""


@dataclass(frozen=True, slots=True)
class Written:
    """A finished file, its length, and the letters no bundled face could print."""

    content: bytes
    pages: int
    missing: tuple[str, ...]


def written(document: Document, options: PrintOptions) -> Written:
    """The document as a PDF file in memory."""
    dress = document.dress
    margins = FRAMED if dress.framed else options.margins
    sheet = Sheet(margins, options.typeface, options.size, options.spacing, dress.lying)
    faces = Faces(options.typeface)
    paragraphs = Paragraphs(sheet, faces, document.info.language)
    story = Compositor(paragraphs).story(document.blocks)
    target = BytesIO()
    template = _template(target, document, sheet, faces)
    template.build(story)
    return Written(target.getvalue(), template.page, faces.missing)


def _template(target: BytesIO, document: Document, sheet: Sheet, faces: Faces) -> BaseDocTemplate:
    info = document.info
    template = BaseDocTemplate(
        target,
        pagesize=(sheet.width, sheet.height),
        title=info.title,
        author=info.author,
        subject=info.subject,
        creator="Krug",
        lang=info.language,
        displayDocTitle=1,
        invariant=1,
        pageCompression=1,
        initialFontName=faces.regular(),
        initialFontSize=sheet.size,
    )
    body = Frame(
        sheet.left, sheet.bottom, sheet.body_width, sheet.body_height, 0, 0, 0, 0, id="body"
    )
    worn = Worn(sheet, faces, document.dress)
    template.addPageTemplates(PageTemplate("sheet", [body], onPage=worn.draw))
    return template


class Worn:
    """What a page wears: its number in the top margin from the second on, a mark, a frame."""

    def __init__(self, sheet: Sheet, faces: Faces, dress: Dress) -> None:
        self._sheet = sheet
        self._dress = dress
        self._font = faces.regular()
        self._strong = (
            faces.spans(dress.mark, bold=True, italic=False)[0].font if dress.mark else ""
        )
        self._base = sheet.height - FOLIO_EDGE - 0.9 * sheet.size

    def draw(self, canvas: Canvas, template: BaseDocTemplate) -> None:
        """Draw it on the page that has just begun."""
        canvas.saveState()
        if self._dress.framed:
            self._draw_frame(canvas)
        if self._dress.mark:
            self._draw_mark(canvas)
        if self._dress.numbered and template.page > 1:
            canvas.setFont(self._font, self._sheet.size)
            middle = self._sheet.left + self._sheet.body_width / 2
            canvas.drawCentredString(middle, self._base, str(template.page))
        canvas.restoreState()

    def _draw_mark(self, canvas: Canvas) -> None:
        """At the right of the top margin, where no text and no number stands."""
        canvas.setFont(self._strong, MARK_SIZE)
        right = self._sheet.left + self._sheet.body_width
        inset = FRAME_INSET if self._dress.framed else 0.0
        canvas.drawRightString(right, self._base - inset, self._dress.mark)

    def _draw_frame(self, canvas: Canvas) -> None:
        """A strong line with a fine one inside."""
        for edge, line in ((FOLIO_EDGE, 2.0), (FOLIO_EDGE + FRAME_GAP, 0.5)):
            canvas.setLineWidth(line)
            width, height = self._sheet.width - 2 * edge, self._sheet.height - 2 * edge
            canvas.rect(edge, edge, width, height)
