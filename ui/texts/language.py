"""The language of the interface: translators for our texts and for Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources.location import locate

LANGUAGES = ("ru", "en")
_REGIONS = {"ru": QLocale.Country.Russia, "en": QLocale.Country.UnitedKingdom}
_LANGUAGES = {"ru": QLocale.Language.Russian, "en": QLocale.Language.English}
_NAME = "language-"


def choose_language(app: QCoreApplication, wish: str) -> str:
    """Speak ``wish`` (``"ru"``, ``"en"``, or anything else for the system's) from now on.

    Widgets made before keep their words, so this comes before the window. The answer is the
    language spoken now.
    """
    language = wish if wish in LANGUAGES else _language_of_system()
    QLocale.setDefault(QLocale(_LANGUAGES[language], _REGIONS[language]))
    _remove_translators(app)
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"qtbase_{language}", qt_texts)
    _install(app, f"krug_{language}", str(locate("translations")))
    return language


def language_in_use() -> str:
    """The language chosen last, ``"ru"`` or ``"en"``."""
    return "ru" if QLocale().language() is QLocale.Language.Russian else "en"


def _language_of_system() -> str:
    spoken = QLocale.system().language()
    return "en" if spoken is QLocale.Language.English else "ru"


def _remove_translators(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator):
        if translator.objectName().startswith(_NAME):
            app.removeTranslator(translator)
            translator.setParent(None)
            translator.deleteLater()


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    """Add a catalogue; a missing one leaves the English of the sources."""
    translator = QTranslator(app)
    translator.setObjectName(f"{_NAME}{name}")
    if translator.load(name, folder):
        app.installTranslator(translator)
