"""The shared gate: nobody passes while it is closed, and then one at a time."""

from __future__ import annotations

from orca_desktop.gateway.backoff import RECOVERY, Backoff


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


def test_an_open_gate_lets_everyone_pass_at_once():
    gate = Backoff(clock=Clock())
    assert [gate.claim() for _ in range(8)] == [0.0] * 8


def test_a_closed_gate_holds_for_the_longest_wait_it_was_told():
    clock = Clock()
    gate = Backoff(clock=clock)
    gate.hold(5)
    gate.hold(30)
    gate.hold(10)
    assert gate.claim() == 30
    clock.now += 29
    assert gate.claim() == 1


def test_after_a_wait_streams_pass_one_by_one_until_it_recovered():
    clock = Clock()
    gate = Backoff(stagger=0.5, clock=clock)
    gate.hold(2)
    clock.now += 2
    assert gate.claim() == 0.0
    assert gate.claim() == 0.5
    clock.now += 0.5
    assert gate.claim() == 0.0
    clock.now += RECOVERY
    assert [gate.claim() for _ in range(8)] == [0.0] * 8
