"""The one front door: `python -m goldenthread` lists every command, and says what to do when a word is not known."""

import ast
import socket
from pathlib import Path

import pytest

from goldenthread import __main__, commands
from goldenthread.commands import database, demo
from goldenthread.config.database_url import from_url
from goldenthread.config.postgres import CannotRun, Cluster

FOLDER = Path(commands.__file__).parent


def test_every_command_is_listed_with_what_it_does(capsys: pytest.CaptureFixture[str]):
    assert __main__.main([]) == 0
    listed = capsys.readouterr().out
    for name, module in commands.names().items():
        assert f"  {name} " in listed
        assert commands.says(module) in listed


@pytest.mark.parametrize("module", sorted(commands.names().values()))
def test_every_command_says_in_one_line_what_it_does_and_can_be_run(module: str):
    said = commands.says(module)
    assert len(said) > 20
    assert said.rstrip(".") != said or said.endswith("]"), "the first line is a sentence"
    tree = ast.parse((FOLDER / f"{module}.py").read_text())
    assert "run" in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_an_unknown_word_is_answered_with_the_list(capsys: pytest.CaptureFixture[str]):
    assert __main__.main(["lsit"]) == 2
    said = capsys.readouterr().err
    assert "There is no command 'lsit'." in said
    assert "database" in said


def test_the_database_command_explains_itself(capsys: pytest.CaptureFixture[str]):
    assert database.run(["restart"]) == 2
    assert "start | stop | status | url" in capsys.readouterr().err


def test_the_database_command_prints_each_roles_address(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("GOLDENTHREAD_VAR", str(tmp_path))
    assert database.run(["url", "owner"]) == 0
    assert database.run(["url"]) == 0
    owner, app = map(from_url, capsys.readouterr().out.split())
    assert (owner["USER"], app["USER"]) == ("goldenthread_owner", "goldenthread_app")
    assert owner["HOST"] == app["HOST"] == str(Cluster(tmp_path).socket_dir)


def test_a_port_in_use_is_stepped_over():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < demo.free_port(port) <= port + demo.PORTS_TO_TRY
        with pytest.raises(CannotRun, match=r"PORT=9000 \./demo"):
            demo.free_port(port, tries=1)


def test_a_second_demo_of_the_same_clone_says_where_the_first_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    first = demo._only_one(tmp_path)
    assert first is not None
    first.write("http://localhost:8000/")
    first.flush()
    assert demo._only_one(tmp_path) is None
    assert "already runs: http://localhost:8000/" in capsys.readouterr().out
    first.close()
