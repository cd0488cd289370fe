"""What a reader of the papers of a jury sees."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.errors import UserError
from app.domain.values import Gender, MarkState, RoundEventKind, StageKind
from app.services.ballot_sheet import BallotSheet, SheetCriterion, SheetEntry
from app.services.jury_minutes import (
    JuryAgreement,
    JuryCriterion,
    JuryEntry,
    JuryEvent,
    JuryMark,
    JuryMember,
    JuryMinutes,
    JuryPlace,
    JuryRemark,
    JuryRules,
)
from app.services.jury_minutes_sheets import BlankSheet, BlankSheets
from app.services.minutes import Organizer
from app.services.scoring import Code, Ground, Level, Method, Options, Policy, Rounding
from reports.jury.printing import (
    PAPERS,
    file_name,
    render,
    render_blank,
    render_recovery,
    title,
)
from reports.jury.recovery import Recovery
from reports.options import PrintOptions
from reports.texts import load

from .conftest import DZYUBABA, NECHAEVA, PANOVA, PONOMAREV, Paper, person, read

OPENED = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)
CLOSED = datetime(2022, 8, 30, 16, 5, tzinfo=UTC)
DIGEST = "0123456789abcdef" * 4


def entry(number: int, place: str, **more) -> JuryEntry:
    facts = {
        "team": f"Команда {number}",
        "total": "20.5",
        "averages": ("8.25", "7"),
        "per_juror": {"j1": "21", "j2": "20", "j3": ""},
        "decided_by": "total",
    }
    return JuryEntry(f"e{number}", f"Проект команды {number}", place=place, **(facts | more))


def jury(**facts) -> JuryMinutes:
    """Three jurors, one of them absent, and three entries, two of them told apart by a step."""
    given = MarkState.GIVEN
    made = JuryMinutes(
        "Защита проектов",
        "Финал",
        StageKind.FINAL,
        JuryRules(ladder=(("criterion", "Польза"), ("lot", "17"))),
        JuryPlace(
            date(2022, 8, 30), "Севастополь", "Союз «СТПП»",
            organizers=(Organizer("Автономная некоммерческая организация «Ресурс»"),),
            secretary=NECHAEVA,
        ),
        opened=OPENED,
        closed=CLOSED,
        digest=DIGEST,
        jurors=(
            JuryMember("j1", PANOVA, "директор", chair=True, receipt="ABCDE23456"),
            JuryMember("j2", PONOMAREV, receipt="FGHJK78923", paper=True),
            JuryMember("j3", DZYUBABA),
        ),
        criteria=(JuryCriterion("c1", "Польза", "1.5"), JuryCriterion("c2", "Команда")),
        entries=(
            entry(1, "1", decided_by="criterion:Польза", compared=("8.25", "8")),
            entry(2, "2", total="20.5"),
            entry(3, "3", total="14.666666666667"),
        ),
        marks=(
            JuryMark("j1", "e1", "c1", given, "9"),
            JuryMark("j1", "e1", "c2", given, "7.5", "нужен план"),
            JuryMark("j2", "e1", "c1", MarkState.RECUSED),
            JuryMark("j2", "e1", "c2", MarkState.RECUSED),
            JuryMark("j3", "e1", "c1", MarkState.ABSENT),
        ),
        agreement=JuryAgreement("moderate", "Пономарёв Дмитрий", True, 3, "0.611", "0.08"),
    )  # fmt: skip
    return replace(made, **facts)


def paper(name: str, data: JuryMinutes, **options) -> Paper:
    printed = render(name, data, PrintOptions(**options))
    return read(printed.content, printed.missing)


def test_the_minutes_say_who_judged_how_and_with_what_result() -> None:
    flow = paper("jury", jury()).flow
    for said in (
        "ПРОТОКОЛ", "30.08.2022", "г. Севастополь", "заседания жюри конкурса «Защита проектов»",
        "Этап: Финал", "Председатель жюри – Панова Л. – директор", "Секретарь – Нечаева Д.",
        "Пономарёв Д. (на бумаге)", "Дзюбаба Р. (лист оценок не сдан)",
        "Листы оценок сдали: 2 из 3.", "0–10, шаг 1", "среднее оценок жюри",
        "отвод члена жюри – учитываются остальные оценки",
        "1) по большему баллу за критерий (Польза)", "2) по жребию",
        "Проект команды 1 (Команда 1)", "8,3", "20,5", "14,6667",
        "Проект «Проект команды 1» поставлен выше проекта «Проект команды 2» по большему баллу",
        "за критерий (Польза): 8,25 против 8.",
        "умеренно согласованно", "Пономарёв Дмитрий", "W = 0,611; p = 0,080",
        "РЕШИЛИ:", "Признать победителем: «Проект команды 1».",
        "подсчитан дважды", DIGEST[:32], "КВИТАНЦИИ И ОЦЕНКИ", "ABCDE 23456", "9; 7,5", "отвод",
    ):  # fmt: skip
        assert said in flow, said


def test_every_juror_signs_the_minutes() -> None:
    flow = paper("jury", jury()).flow.split("Приложение: квитанции")[1]
    at = [flow.index(name) for name in ("Л. Панова", "Д. Пономарёв", "Р. Дзюбаба", "Д. Нечаева")]
    assert at == sorted(at)


def test_ten_criteria_fit_the_table() -> None:
    criteria = tuple(JuryCriterion(f"c{at}", f"Критерий {at}") for at in range(1, 11))
    ten = entry(1, "1", averages=("10",) * 10, total="100", outcome="selected")
    data = jury(criteria=criteria, entries=(ten,), marks=())
    assert "10,0 " * 10 + "100" in paper("jury", data).flow
    assert "10,0 " * 10 + "100" in paper("jury_summary", data).flow


def test_the_english_minutes() -> None:
    flow = paper("jury", jury(), language="en").flow
    assert "of the jury of the contest “Защита проектов”" in flow
    assert "To declare as winner: “Проект команды 1”." in flow
    assert "14.6667" in flow


def test_shared_places_events_and_selection_are_told() -> None:
    entries = (
        entry(1, "1-2", decided_by="shared", outcome="selected"),
        entry(2, "1-2", outcome="reserve"),
        JuryEntry("e3", "Проект команды 3", withdrawn=True),
    )
    events = (
        JuryEvent(RoundEventKind.ENTRY_WITHDRAWN, "", "Проект команды 3", "уехали", OPENED),
        JuryEvent(RoundEventKind.JUROR_LEFT, "Дзюбаба Роман", "", "", CLOSED),
    )
    flow = paper("jury", jury(entries=entries, events=events, rulings=("жребий тянул зал",))).flow
    assert "Места 1–2 разделили проекты: «Проект команды 1», «Проект команды 2»." in flow
    assert "Отобраны: «Проект команды 1»." in flow
    assert "В резерве, в порядке мест: «Проект команды 2»." in flow
    assert "Считать отобранными проекты: «Проект команды 1»." in flow
    assert "снят проект «Проект команды 3». Основание: уехали." in flow
    assert "выбыл(а) член жюри Дзюбаба Роман." in flow
    assert "жребий тянул зал" in flow
    assert "снят с конкурса" in flow


def test_winners_of_nominations() -> None:
    entries = (
        entry(1, "1", nomination="Экология"),
        entry(2, "2", nomination="Добрососедство"),
        entry(3, "3", nomination="Экология"),
    )
    flow = paper("jury", jury(entries=entries)).flow
    assert "Номинация «Экология»: «Проект команды 1»." in flow
    assert "Номинация «Добрососедство»: «Проект команды 2»." in flow


@pytest.mark.parametrize("language", ["ru", "en"])
def test_all_that_the_calculation_may_say_is_worded(language: str) -> None:
    texts = load("jury", language).sentences
    said = [f"remark_{code.value.removeprefix('score.')}" for code in Code]
    said += [f"method_{method.value}" for method in Method]
    said += [f"policy_{policy.value}" for policy in Policy]
    said += [f"step_{ground.value}" for ground in Ground]
    said += [f"agree_{level.value}" for level in Level]
    said += [f"event_{kind.value}" for kind in RoundEventKind]
    assert [key for key in said if key not in texts] == []


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("method", list(Method))
def test_every_method_is_told(method: Method, language: str) -> None:
    options = Options(rounding=Rounding(2, None, 2), map_back=True, lower_is_better=True)
    rules = JuryRules(method.value, options, ("fill", "drop_ballot", "refuse"), threshold="60")
    assert "{" not in paper("jury", jury(rules=rules), language=language).text


def test_remarks_stand_with_their_names() -> None:
    remarks = (JuryRemark("score.juror_empty", {"juror": "Дзюбаба Роман"}),)
    assert (
        "Член жюри Дзюбаба Роман оценок не выставил(а)" in paper("jury", jury(remarks=remarks)).flow
    )


def test_the_summary_keeps_averages_to_tenths() -> None:
    flow = paper("jury_summary", jury()).flow
    assert "СВОДНАЯ ВЕДОМОСТЬ" in flow
    assert "8,3 7,0 20,5" in flow
    assert "Шкала от 20 до 21" in flow


def test_a_sheet_for_each_juror() -> None:
    pages = paper("jury_sheets", jury()).pages
    assert len(pages) == 3
    assert "Председатель жюри: Панова Л." in pages[0].replace("\u00a0", " ")
    assert "ABCDE 23456" in pages[0]
    assert "критерий 2: нужен план" in " ".join(pages[0].split())
    assert "отвод" in pages[1]
    assert "Лист оценок не сдан." in pages[2]


@pytest.mark.parametrize("name", list(PAPERS))
def test_a_rehearsal_is_marked_on_every_page(name: str) -> None:
    for page in paper(name, jury(rehearsal=True)).pages:
        assert "РЕПЕТИЦИЯ" in page
    assert "РЕПЕТИЦИЯ" not in paper(name, jury()).text


@pytest.mark.parametrize("name", list(PAPERS))
def test_nothing_is_printed_of_a_doubtful_result(name: str) -> None:
    with pytest.raises(UserError) as refusal:
        render(name, jury(differs=True))
    assert refusal.value.code == "report.witness_differs"


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("name", list(PAPERS))
def test_equal_results_give_equal_bytes_and_empty_ones_print(name: str, language: str) -> None:
    options = PrintOptions(language=language)
    assert render(name, jury(), options).content == render(name, jury(), options).content
    empty = JuryMinutes("", "", StageKind.FINAL)
    assert render(name, empty, options).pages >= 1
    assert title(name, language)
    assert re.fullmatch(
        r"[^/\\:*?\"<>|]+\.pdf", file_name(name, jury(contest="А/Б: «?»"), language)
    )


def test_overlong_titles_and_crowds_print() -> None:
    entries = tuple(entry(at, str(at)) for at in range(1, 201))
    data = jury(entries=(*entries, entry(201, "201", team="слово " * 2000)))
    for name in PAPERS:
        assert not paper(name, data).missing
    assert "<b>R&D</b>" in paper("jury", jury(contest="<b>R&D</b>")).flow


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(UserError) as refusal:
        render("certificate", jury())
    assert refusal.value.code == "report.unknown"


def blanks(**facts) -> BlankSheets:
    criteria = (
        SheetCriterion("c1", "Польза", "", "1.5", "0", "10", "1", comment_needed=True),
        SheetCriterion("c2", "Команда", "", "1", "0", "5", "0.5", comment_needed=False),
    )
    entries = (
        SheetEntry("e1", "", "Проект команды 1", "Команда 1", "", "", "", criteria),
        SheetEntry("e2", "", "Проект команды 2", "", "АНО «Пример»", "", "", criteria[:1]),
        SheetEntry("e3", "", "Проект команды 3", "", "", "", "та же организация", criteria),
    )
    sheet = BallotSheet("r", "j", "Защита проектов", "Финал", rehearsal=False, entries=entries)
    sheets = tuple(BlankSheet(who, "", who is PANOVA, sheet) for who in (PANOVA, DZYUBABA))
    return replace(BlankSheets("Защита проектов", "Финал", False, JuryPlace(), sheets), **facts)


def test_blank_sheets_carry_a_code_of_their_own() -> None:
    codes = iter(("K7M2P9QX", "ABCD2345"))
    printed = render_blank(blanks().coded(lambda: next(codes)))
    first, second = read(printed.content).pages
    assert "Код листа: K7M2 P9QX" in first.replace("\u00a0", " ")
    assert "Код листа: ABCD 2345" in second.replace("\u00a0", " ")
    flow = " ".join(first.split())
    assert "1 – Польза* (0–10, шаг 1); 2 – Команда (0–5, шаг 0,5)" in flow
    assert "Проект команды 3 отвод отвод" in flow
    assert "обязательно примечание" in flow


def test_fresh_codes_differ() -> None:
    codes = [each.code for each in blanks().coded().sheets]
    assert len(set(codes)) == 2
    assert all(len(code) == 8 for code in codes)


def test_blank_sheets_per_entry_leave_out_the_recused() -> None:
    pages = read(render_blank(blanks().coded(), per_entry=True).content).pages
    assert len(pages) == 4
    assert "Проект: Проект команды 1" in pages[0].replace("\u00a0", " ")
    assert "Проект команды 3" not in "".join(pages)
    marked = render_blank(blanks(rehearsal=True), per_entry=True)
    assert all("РЕПЕТИЦИЯ" in page for page in read(marked.content).pages)
    assert "никто не назначен" in read(render_blank(blanks(sheets=())).content).flow


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_recovery_sheet_is_one_page_with_the_code_in_groups(language: str) -> None:
    data = Recovery("Защита проектов", "Финал", "ABCDEFGHJKLMNPQRSTUV", date(2022, 8, 30))
    read_back = read(render_recovery(data, PrintOptions(language=language)).content)
    assert len(read_back.pages) == 1
    assert "ABCD EFGH JKLM NPQR STUV" in " ".join(read_back.text.replace("\u00a0", " ").split())
    assert "Защита проектов" in read_back.flow


def test_a_person_without_gender_is_named_as_known() -> None:
    data = jury(jurors=(JuryMember("j1", person("Ким", "Юн", Gender.UNKNOWN), receipt="A"),))
    flow = paper("thanks", data).flow
    assert "награждается Ким Юн" in flow
