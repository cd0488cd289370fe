"""The gate: every check of the project in a row, each with its time and its verdict."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

from installer.environment import Environment, last_line
from installer.progress import duration, say

BENCHMARKS = "tests/benchmarks"


@dataclass(frozen=True, slots=True)
class Check:
    """One command of the gate; a loud one shows its output while it runs."""

    name: str
    command: tuple[str, ...]
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a check ended, with the line it closed with."""

    name: str
    passed: bool
    seconds: float
    closing: str


def checks(environment: Environment) -> tuple[Check, ...]:
    """All checks, the quick ones first."""
    python, ruff = str(environment.python), str(environment.tool("ruff"))
    return (
        Check("format", (ruff, "format", "--check", ".")),
        Check("lint", (ruff, "check", ".")),
        Check("types", (python, "-m", "pyright")),
        Check("import contracts", (str(environment.tool("lint-imports")),)),
        Check("translations", (python, "-m", "installer", "translations", "--check")),
        Check("tests", (*_pytest(environment), "-n", "2", f"--ignore={BENCHMARKS}"), loud=True),
    )


def benchmarks(environment: Environment) -> tuple[Check, ...]:
    """The measurements, which are reported and judged by people."""
    command = (*_pytest(environment), "-n", "0", "--benchmark-only", BENCHMARKS)
    return (Check("benchmarks", command, loud=True),)


def _pytest(environment: Environment) -> tuple[str, ...]:
    return (str(environment.python), "-m", "pytest", "--color=no")


def run(environment: Environment, todo: Sequence[Check]) -> int:
    """Run all checks, also after a failure; 0 when everything passed, else 1."""
    started = time.monotonic()
    verdicts = [_judge(environment, check) for check in todo]
    _summarize(verdicts, time.monotonic() - started)
    return 0 if all(verdict.passed for verdict in verdicts) else 1


def _judge(environment: Environment, check: Check) -> Verdict:
    say(f"{check.name} ...")
    started = time.monotonic()
    code, output = _output_of(environment, check)
    passed, seconds = code == 0, time.monotonic() - started
    if not passed and not check.loud:
        say(output.rstrip())
    say(f"  {'passed' if passed else 'FAILED'} in {duration(seconds)}")
    return Verdict(check.name, passed, seconds, last_line(output))


def _output_of(environment: Environment, check: Check) -> tuple[int, str]:
    lines: list[str] = []
    with subprocess.Popen(
        check.command,
        cwd=environment.root,
        env=_variables(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if check.loud:
                say(line.rstrip())
    return process.returncode, "".join(lines)


def _variables() -> dict[str, str]:
    """The user's own wishes about Qt must not colour a verdict."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "1",
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
    }


def _summarize(verdicts: Sequence[Verdict], seconds: float) -> None:
    say("")
    for verdict in verdicts:
        word = "passed" if verdict.passed else "FAILED"
        say(f"  {verdict.name:<18}{word:<8}{duration(verdict.seconds):>12}")
    failed = [verdict.name for verdict in verdicts if not verdict.passed]
    outcome = f"failed: {', '.join(failed)}" if failed else "passed"
    say(f"The gate {outcome}, in {duration(seconds)}.")
    # The closing line of pytest comes last, because that is where it is looked for.
    say(verdicts[-1].closing)
