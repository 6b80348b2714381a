"""What is chosen for exports, and the sets to begin from."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import Attachments, Detail, ExportForm, ExportOptions, Scope
from orca_desktop.session import export_choices
from orca_desktop.session.export_choices import FIRST, ExportChoices, ReadySet

OPTIONS = st.builds(
    ExportOptions,
    scope=st.sampled_from(Scope),
    thinking=st.sampled_from(Detail),
    tools=st.sampled_from(Detail),
    sources=st.booleans(),
    attachments=st.sampled_from(Attachments),
    front_matter=st.booleans(),
    settings=st.booleans(),
    times=st.booleans(),
    machine_part=st.booleans(),
)
CHOICES = st.builds(
    ExportChoices, st.sampled_from(list(FORMS)), OPTIONS, st.booleans(), st.text(max_size=9)
)
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


@given(CHOICES)
def test_choices_come_back_as_they_were(choices):
    told = json.loads(json.dumps(export_choices.to_json(choices)))
    assert export_choices.from_json(told) == choices


@pytest.mark.slow
@given(ODD, st.dictionaries(st.sampled_from(list(export_choices.to_json(FIRST))), ODD))
def test_what_is_odd_counts_as_not_chosen(odd, facts):
    if not isinstance(odd, dict):
        assert export_choices.from_json(odd) == FIRST
    assert isinstance(export_choices.from_json(facts), ExportChoices)


@pytest.mark.parametrize("which", [each for each in ReadySet if each is not ReadySet.OWN])
@given(CHOICES)
def test_a_ready_set_is_known_again_and_keeps_what_and_where(which, choices):
    chosen = export_choices.ready(which, choices)
    assert export_choices.ready_set_of(chosen) is which
    assert chosen.options.scope is choices.options.scope
    assert (chosen.folder, chosen.as_archive) == (choices.folder, choices.as_archive)
    assert export_choices.ready(ReadySet.OWN, choices) == choices


def test_what_is_changed_by_hand_is_a_set_of_ones_own():
    for change in (
        {"thinking": Detail.QUOTE},
        {"times": True},
        {"attachments": Attachments.LISTED},
        {"front_matter": False},
    ):
        options = dataclasses.replace(FIRST.options, **change)
        changed = dataclasses.replace(FIRST, options=options)
        assert export_choices.ready_set_of(changed) is ReadySet.OWN
    paper = dataclasses.replace(FIRST, form=ExportForm.PDF)
    assert export_choices.ready_set_of(paper) is ReadySet.OWN
    everything = dataclasses.replace(
        FIRST, options=dataclasses.replace(FIRST.options, scope=Scope.EVERYTHING)
    )
    assert export_choices.ready_set_of(everything) is ReadySet.STANDARD


@given(OPTIONS, st.sampled_from(list(FORMS.values())))
def test_every_form_can_have_the_choices_that_fit_it(options, form):
    found = export_choices.fitting(options, form)
    assert found.attachments in form.attachments
    assert form.folds or Detail.DETAILS not in {found.thinking, found.tools}
    assert export_choices.fitting(found, form) == found


def test_nothing_that_a_form_does_not_know_makes_a_set_ones_own():
    plain = export_choices.ready(ReadySet.PLAIN, FIRST)
    options = dataclasses.replace(plain.options, front_matter=True, machine_part=True)
    assert export_choices.ready_set_of(dataclasses.replace(plain, options=options)) is (
        ReadySet.PLAIN
    )
