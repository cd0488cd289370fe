"""A document written as PDF: the same document and options give the same bytes."""

from dataclasses import dataclass
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from reports.document import Document
from reports.options import PrintOptions
from reports.pdf.compositor import Compositor
from reports.pdf.faces import Faces
from reports.pdf.paragraphs import Paragraphs
from reports.pdf.sheet import FOLIO_EDGE, HEIGHT, WIDTH, Sheet

# Binary streams: a quarter smaller than in letters, and written sooner.
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A finished file, its length, and the letters no bundled face could print."""

    content: bytes
    pages: int
    missing: tuple[str, ...]


def written(document: Document, options: PrintOptions) -> Written:
    """The document as a PDF file in memory."""
    sheet = Sheet(options.margins, options.typeface, options.size, options.spacing)
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
        pagesize=(WIDTH, HEIGHT),
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
    folio = Folio(sheet, faces)
    template.addPageTemplates(PageTemplate("sheet", [body], onPage=folio.draw))
    return template


class Folio:
    """The page number in the middle of the top margin, from the second page on."""

    def __init__(self, sheet: Sheet, faces: Faces) -> None:
        self._sheet = sheet
        self._font = faces.regular()
        self._base = HEIGHT - FOLIO_EDGE - 0.9 * sheet.size

    def draw(self, canvas: Canvas, template: BaseDocTemplate) -> None:
        """Draw it on the page that has just begun."""
        if template.page < 2:
            return
        canvas.saveState()
        canvas.setFont(self._font, self._sheet.size)
        middle = self._sheet.left + self._sheet.body_width / 2
        canvas.drawCentredString(middle, self._base, str(template.page))
        canvas.restoreState()
