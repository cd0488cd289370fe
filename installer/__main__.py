"""``python3 -m installer run | test | translations``."""

import sys
from io import TextIOWrapper
from pathlib import Path

from installer import gate, translations
from installer.environment import Environment, Extent
from installer.launch import launch
from installer.libraries import provide_libraries, provide_tools
from installer.progress import InstallError, complain, say

USAGE = """\
python3 -m installer run [FILE | ARGUMENTS OF KRUG]   make Krug ready and start it
python3 -m installer test [--benchmarks]              the whole gate, or the measurements
python3 -m installer translations [--check]           extract and compile the texts, or check them"""


def main(arguments: list[str]) -> int:
    """Do what is asked; the exit code is 0, 1 for a failure, 2 for wrong usage."""
    _never_fail_to_print()
    try:
        return _obey(Environment(_root()), arguments)
    except InstallError as failure:
        complain(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


def _never_fail_to_print() -> None:
    """A console of one alphabet shows ``?`` for the letters it lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _root() -> Path:
    root = Path.cwd()
    if not (root / "pyproject.toml").exists():
        raise InstallError("start this in the folder that holds pyproject.toml")
    return root


def _obey(environment: Environment, arguments: list[str]) -> int:
    match arguments:
        case ["run", *rest]:
            return _run(environment, rest)
        case ["test"]:
            return _test(environment, gate.checks(environment))
        case ["test", "--benchmarks"]:
            return _test(environment, gate.benchmarks(environment))
        case ["translations"]:
            return _translate(environment)
        case ["translations", "--check"]:
            return _check_translations(environment)
        case _:
            say(USAGE)
            return 2


def _run(environment: Environment, arguments: list[str]) -> int:
    provide_libraries()
    environment.provide(Extent.RUN)
    translations.compile_all(environment)
    return launch(environment, arguments)


def _test(environment: Environment, checks: tuple[gate.Check, ...]) -> int:
    provide_libraries()
    provide_tools()
    environment.provide(Extent.TEST)
    translations.compile_all(environment)
    return gate.run(environment, checks)


def _translate(environment: Environment) -> int:
    environment.provide(Extent.RUN)
    translations.update(environment)
    translations.compile_all(environment)
    return 0


def _check_translations(environment: Environment) -> int:
    lines = translations.complaints(environment)
    for line in lines:
        say(line)
    say(f"{len(lines)} faults" if lines else "complete")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
