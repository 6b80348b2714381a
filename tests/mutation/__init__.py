"""How strong the tests are: random changes to the code, each tried against the tests that cover it.

    python -m tests.mutation --seed 1 --count 60 --under orca_desktop/domain

Each change is made in a copy of the tree, so that the checkout stays as it is. The tests that ran
the changed line are run, the quickest first, until one of them fails. What no test noticed is
printed as a diff and is to be judged by a person: either nothing that matters is different, or a
test is missing. ``--json FILE`` keeps everything that was tried.

Which test runs which line is found out once with ``--tests`` (by default the folder that mirrors
the code) and kept in ``--map FILE``; give that again to begin at once with the same tests, and make
it anew when code or tests have changed. ``--only REPORT`` tries the survivors of an earlier report
again, with the same seed, after a test was written.
"""
