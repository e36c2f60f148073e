#!/usr/bin/python3
"""Tests of the integration harness itself: its reader, patcher, inputs, measure and list of exceptions, and that it fails
when a converted file is wrong. Needs the peers (utils/fetch-peers) for the last of these, and no compiler.

    selftest.py [PEERS]        default build/peers
"""

import re
import stat
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from harness import build, emulated, exceptions, known, labelled, layers, measure, patch, results  # noqa: E402
from harness.checks import ModelChecks  # noqa: E402
from harness.compiled import CompiledChecks  # noqa: E402
from harness.convert import Converter  # noqa: E402
from harness.flatbuffer import FlatbufferError  # noqa: E402
from harness.inputs import Entry, entries, load_overrides  # noqa: E402
from harness.integer import IntegerChecks  # noqa: E402
from harness.model import Model  # noqa: E402
from harness.peers import LiteRtPeer, NativePeer, Refusal  # noqa: E402

PEERS = Path(__file__).resolve().parent.parent.parent / "build" / "peers"
RNG = np.random.default_rng(1)
WEIGHTS = RNG.normal(0, 1, (32, 64)).astype(np.float32)


def quantized(weights, per_channel):
    scale = np.abs(weights).max(1 if per_channel else None) / 127
    rows = scale[:, None] if per_channel else scale
    values = np.clip(np.rint(weights / rows), -127, 127).astype(np.int8)
    return values, np.atleast_1d(scale).astype(float).tolist()


class ReaderTest(unittest.TestCase):
    def test_reads_what_was_built(self):
        model = Model(build.dense(WEIGHTS))
        graph = model.subgraphs[0]
        self.assertEqual([t.shape for t in graph.tensors], [[1, 64], [32, 64], [1, 32]])
        self.assertEqual((graph.inputs, graph.outputs, graph.operators[0].version), ([0], [2], 1))
        np.testing.assert_array_equal(model.constant(graph.tensors[1]).reshape(32, 64), WEIGHTS)

    def test_refuses_broken_files(self):
        data = build.dense(WEIGHTS)
        for broken in (b"", b"TFL3", data[:40], data[:4] + b"XXXX" + data[8:], b"\xff" * 64):
            with self.assertRaises(FlatbufferError):
                Model(broken)

    def test_every_truncation_is_an_error_or_a_model(self):
        data = build.dense(WEIGHTS[:2, :2])
        for length in range(len(data)):
            try:
                Model(data[:length])
            except FlatbufferError:
                pass

    def test_hybrid_dense_versions(self):
        values, scales = quantized(WEIGHTS, True)
        self.assertEqual(Model(build.dense(values, scales=scales, version=9)).hybrid_fully_connected(), [(9, 32)])


class PatchTest(unittest.TestCase):
    def test_static_in_place(self):
        data = build.dense(WEIGHTS, signature=[-1, 64])
        self.assertTrue(Model(data).subgraphs[0].tensors[0].dynamic)
        static = patch.make_static(data)
        self.assertEqual(len(static), len(data))
        self.assertEqual(Model(static).subgraphs[0].tensors[0].signature, [1, 64])

    def test_given_shape_of_another_rank(self):
        static = patch.make_static(build.dense(WEIGHTS), {(0, 2): [1, 1, 32]})
        self.assertEqual(Model(static).subgraphs[0].tensors[2].shape, [1, 1, 32])
        self.assertEqual(Model(static).subgraphs[0].tensors[0].shape, [1, 64])

    def test_promote(self):
        data = build.two_dense(WEIGHTS, WEIGHTS[:3])
        self.assertEqual([g.name for g in Model(patch.promote_subgraph(data, 1)).subgraphs], ["g2", "g1"])
        self.assertEqual(patch.promote_subgraph(data, 0), data)


class InputsTest(unittest.TestCase):
    def test_indices_stay_in_the_table(self):
        model = Model(build.gather(RNG.normal(0, 1, (5, 3)).astype(np.float32), 400))
        entry = entries(model, "gather.tflite", [])[0]
        ids = np.frombuffer(entry.sample("gather.tflite", 0), np.int32)
        self.assertEqual((ids.min(), ids.max()), (0, 4))

    def test_seeds_differ_and_repeat(self):
        entry = entries(Model(build.dense(WEIGHTS)), "m", [])[0]
        self.assertEqual(entry.sample("m", 1), entry.sample("m", 1))
        self.assertNotEqual(entry.sample("m", 1), entry.sample("m", 2))

    def test_overrides_are_well_formed(self):
        for row in load_overrides():
            self.assertTrue(row.shape or row.range)


class MeasureTest(unittest.TestCase):
    def test_share_of_the_range(self):
        reference = np.array([[0, 2, 4]], np.float32)
        error = measure.compare(reference, reference + np.array([[0, 0, 0.4]], np.float32))
        self.assertAlmostEqual(error.max, 0.1, 6)
        self.assertAlmostEqual(error.mean, 0.1 / 3, 6)
        self.assertFalse(error.passed)

    def test_nan_and_shape_are_infinite(self):
        reference = np.ones((1, 3), np.float32)
        for other in (reference * np.nan, reference[:, :2], reference.astype(np.float64)):
            self.assertEqual(measure.compare(reference, other).max, float("inf"))
        self.assertTrue(measure.compare(reference * np.nan, reference * np.nan).passed)

    def test_constant_output(self):
        reference = np.full((2, 3), 5, np.float32)
        self.assertTrue(measure.compare(reference, reference).passed)
        self.assertFalse(measure.compare(reference, reference * 2).passed)

    def test_top_k_compares_sets(self):
        scores, ids = np.array([[3, 2, 1]], np.float32), np.array([[7, 8, 9]])
        swapped = measure.compare_all([scores, ids], [scores, np.array([[8, 7, 9]])])
        self.assertTrue(swapped[1].passed)
        tie = measure.compare_all([scores, ids], [scores, np.array([[7, 8, 5]])])
        self.assertTrue(tie[1].passed)
        wrong = measure.compare_all([scores, ids], [scores, np.array([[5, 7, 8]])])
        self.assertAlmostEqual(wrong[1].mean, 1 / 3)
        unranked = measure.compare_all([ids], [np.array([[8, 7, 9]])])
        self.assertFalse(unranked[0].passed)

    def test_area_under_curve(self):
        labels = np.array([0, 0, 1, 1])
        self.assertEqual(labelled.area_under_curve(np.array([1., 2, 3, 4]), labels), 1.0)
        self.assertEqual(labelled.area_under_curve(np.array([1., 1, 1, 1]), labels), 0.5)


class ExceptionsTest(unittest.TestCase):
    entry = exceptions.Exception_("m.tflite", "native", "-", "unresolved custom op", "a custom op")

    def test_judge(self):
        self.assertEqual(exceptions.judge(None, None)[0], "run")
        self.assertEqual(exceptions.judge(None, "ERROR: no")[0], "failed")
        self.assertEqual(exceptions.judge(self.entry, "ERROR: unresolved custom op: X")[0], "excepted")
        self.assertEqual(exceptions.judge(self.entry, "ERROR: something else")[0], "failed")
        status, text = exceptions.judge(self.entry, None)
        self.assertEqual(status, "failed")
        self.assertIn("remove it", text)

    def test_the_committed_list(self):
        self.assertEqual(exceptions.problems_of_list(exceptions.load()), [])

    def test_too_many(self):
        many = {i: exceptions.Exception_(f"{i}.tflite", "native", "-", "x", "y") for i in range(9)}
        self.assertTrue(exceptions.problems_of_list(many))


class KnownFailuresTest(unittest.TestCase):
    entry = known.Known("m.tflite", "native", "error", "mean 2.0 max 12.0", "mean 1", "why")

    def judge(self, status, entry=None, **numbers):
        record = results.Record("m.tflite", "error", "native", status, "text", numbers)
        entry = entry or self.entry
        known.apply([record], {entry.key: entry})
        return record

    def test_as_listed(self):
        record = self.judge("failed", mean=0.021, max=0.13)
        self.assertEqual((record.status, record.text), ("known", "text: why"))

    def test_passes_now(self):
        self.assertEqual(self.judge("passed", mean=0.001, max=0.01).status, "failed")

    def test_worse(self):
        for numbers in ({"mean": 0.025, "max": 0.12}, {"mean": 0.02, "max": 0.15}, {"mean": float("inf"), "max": 0.1}, {}):
            self.assertEqual(self.judge("failed", **numbers).status, "failed")

    def test_agreement_counts_other_answers(self):
        entry = known.Known("m.tflite", "native", "error", "same 95", "97", "why")
        self.assertEqual(self.judge("failed", entry, agreement=0.945).status, "known")
        self.assertEqual(self.judge("failed", entry, agreement=0.93).status, "failed")

    def test_unlisted_fails(self):
        record = results.Record("other.tflite", "error", "native", "failed")
        known.apply([record], {self.entry.key: self.entry})
        self.assertEqual(record.status, "failed")

    def test_not_counted(self):
        found = results.Results()
        found.add("m", "error", "native", "known", "why")
        self.assertEqual(results.summary(found.records).splitlines()[-1], "0 passed, 0 failed, 0 skipped")

    def test_the_committed_list(self):
        self.assertEqual(known.problems_of_list(known.load()), [])


class IntegerTest(unittest.TestCase):
    def test_a_step_is_none_and_more_counts(self):
        checks = IntegerChecks(SimpleNamespace(), Path("m.tflite"))
        theirs = np.full([1, 200], 7, np.int8)
        ours = theirs + np.int8(1)
        self.assertTrue(checks.compare([theirs], [ours], b"")[0])
        ours[0, 3] = 9
        passed, mean, greatest, _ = checks.compare([theirs], [ours], b"")
        self.assertFalse(passed)  # two steps at one place are fine, one at all the others is not
        self.assertAlmostEqual(greatest, 2 / 255)
        self.assertAlmostEqual(mean, 201 / 200 / 255)


class SummaryTest(unittest.TestCase):
    def test_counts_stand_alone_on_the_last_line(self):
        found = results.Results()
        for status in ("passed", "passed", "failed", "skipped", "excepted", "note"):
            found.add("m", "error", "native", status, "why")
        last = results.summary(found.records).splitlines()[-1]
        self.assertEqual(last, "2 passed, 1 failed, 1 skipped")
        self.assertTrue(re.fullmatch(r"\d+ passed, \d+ failed, \d+ skipped", last))


class EndToEndTest(unittest.TestCase):
    """A stand-in for the compiler copies a prepared file; the harness must pass a right one and fail a wrong one."""

    def setUp(self):
        if not PEERS.is_dir():
            self.skipTest("no peers: run utils/fetch-peers")

    def check(self, dynamic_range, none=None, original=None, listed=None):
        """The failed records of one model that 'converts' to the given bytes."""
        original = original or build.dense(WEIGHTS)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "model.tflite").write_bytes(original)
            (folder / "dynamic-range").write_bytes(dynamic_range)
            (folder / "none").write_bytes(none or original)
            tool = folder / "tfl-convert"
            tool.write_text('#!/bin/sh\nmode=${2#--quantize=}\nwhile [ $# -gt 1 ]; do shift; done\n'
                            f'cp "{folder}/$mode" "$1"\n', encoding="utf-8")
            tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
            native = NativePeer(PEERS, folder)
            context = SimpleNamespace(
                work=folder, shape_peer=native, peers=[native, LiteRtPeer(PEERS)], seeds=8, slice=None, overrides=[],
                exceptions=listed or {}, results=results.Results(), converter=Converter(folder, folder), reference=None)
            ModelChecks(context, folder / "model.tflite").run()
            return [r for r in context.results.records if r.status == "failed"], context.results

    def per_tensor(self):
        values, scales = quantized(WEIGHTS, False)
        return build.dense(values, scales=scales, version=4)

    def test_right_file_passes(self):
        failed, found = self.check(self.per_tensor())
        self.assertEqual([(r.check, r.runtime, r.text) for r in failed], [])
        self.assertEqual(found.count("passed"), 8)  # size, dense version, error, round trip; two runtimes

    def test_wrong_weight_fails_in_both(self):
        values, scales = quantized(WEIGHTS, False)
        values[7] = -values[7]
        failed, _ = self.check(build.dense(values, scales=scales, version=4))
        self.assertEqual({(r.check, r.runtime) for r in failed}, {("error", "native"), ("error", "LiteRT.js")})
        self.assertTrue(all(r.text.startswith("output 0: mean") for r in failed))

    def test_round_trip_must_be_bit_equal(self):
        changed = WEIGHTS.copy()
        changed[0, 0] = np.nextafter(changed[0, 0], np.float32(9)) * np.float32(1.0001)
        failed, _ = self.check(self.per_tensor(), none=build.dense(changed))
        self.assertEqual({r.check for r in failed}, {"round trip"})

    def test_truncated_file_fails(self):
        failed, _ = self.check(self.per_tensor()[:200])
        self.assertEqual({r.check for r in failed}, {"convert"})

    def test_unquantized_file_fails(self):
        failed, _ = self.check(build.dense(WEIGHTS))
        self.assertEqual({r.check for r in failed}, {"size"})

    def test_per_channel_dense_below_version_12_fails(self):
        values, scales = quantized(WEIGHTS, True)
        failed, _ = self.check(build.dense(values, scales=scales, version=9))
        self.assertIn(("dense version", "LiteRT.js"), {(r.check, r.runtime) for r in failed})

    def test_exception_that_runs_is_a_failure(self):
        entry = exceptions.Exception_("model.tflite", "native", "-", "anything", "why")
        failed, _ = self.check(self.per_tensor(), listed={entry.key: entry})
        self.assertEqual([(r.check, r.runtime) for r in failed], [("original", "native")])
        self.assertIn("remove it", failed[0].text)

    def test_refusal_carries_the_message(self):
        future = build.dense(WEIGHTS, version=99)
        with tempfile.TemporaryDirectory() as name:
            for peer in (NativePeer(PEERS, Path(name)), LiteRtPeer(PEERS)):
                with self.assertRaisesRegex(Refusal, "FULLY_CONNECTED"):
                    entry = Entry(Model(future), "m", None, 0)
                    peer.run(future, entry, entry.sample("m", 0), 1, Path(name) / "run", False)


class Int4Test(unittest.TestCase):
    def test_packs_two_weights_to_a_byte(self):
        values, scales = quantized(WEIGHTS, True)
        data = patch.make_int4(build.dense(values, scales=scales))
        model = Model(data)
        weights = model.subgraphs[0].tensors[1]
        self.assertEqual(weights.type, "i4")
        first, count = model.buffers[weights.buffer].bytes_range(0)
        self.assertEqual(count, values.size // 2)
        packed = np.frombuffer(data[first:first + count], np.uint8).astype(np.int16)
        found = np.stack([packed & 15, packed >> 4], -1).ravel()
        found = np.where(found > 7, found - 16, found).reshape(values.shape)
        real = found * np.array(weights.scales)[:, None]
        self.assertLess(np.abs(real - WEIGHTS).max(), max(weights.scales))

    def test_wants_weights(self):
        with self.assertRaises(patch.PatchError):
            patch.make_int4(build.dense(WEIGHTS))


class LayersTest(unittest.TestCase):
    def test_finds_hybrid_operators_alone(self):
        values, scales = quantized(WEIGHTS, False)
        self.assertEqual(layers.heavy_operators(Model(build.dense(values, scales=scales))), [("in", "out")])
        self.assertEqual(layers.heavy_operators(Model(build.dense(WEIGHTS))), [])

    def test_keeps_chained_operators_apart(self):
        chain = [("a", "b"), ("b", "c"), ("c", "d"), ("a", "e")]
        groups = layers.apart(chain)
        self.assertEqual(sorted(sum(groups, [])), sorted(chain))
        for group in groups:
            self.assertFalse({a for a, _ in group} & {r for _, r in group})


class WorkspaceTest(unittest.TestCase):
    def judge(self, **workspaces):
        context = SimpleNamespace(results=results.Results(), slice=None)
        CompiledChecks(context, Path("model.tflite"), False)._check_workspace("workspace", workspaces)
        return context.results.records[0]

    def test_takes_five_percent_and_a_little(self):
        self.assertEqual(self.judge(a=(10500 + 256, 10000)).status, "passed")
        self.assertEqual(self.judge(a=(320, 64)).status, "passed")
        self.assertEqual(self.judge(a=(64, 0)).status, "passed")

    def test_names_the_worst(self):
        record = self.judge(a=(10000, 10000), b=(10500 + 257, 10000))
        self.assertEqual(record.status, "failed")
        self.assertTrue(record.text.startswith("b: "))
        self.assertEqual(record.numbers, {"workspace": 10757, "lower_bound": 10000})

    def test_refuses_a_bound_that_is_none(self):
        self.assertEqual(self.judge(a=(9000, 10000)).status, "failed")


class ThreadsTest(unittest.TestCase):
    def judge(self, several):
        def run(*arguments):
            if several is None:
                raise Refusal("no such thread")
            self.assertEqual(arguments[-1], ("--num_threads=3",))
            return SimpleNamespace(arrays=[several])
        context = SimpleNamespace(results=results.Results(), slice=1, reference=SimpleNamespace(run=run), work=Path("work"))
        checks = CompiledChecks(context, Path("model.tflite"), False)
        checks.inputs = lambda entry, runs: b""
        one = np.linspace(-1, 1, 10, dtype=np.float32)
        checks._check_threads(SimpleNamespace(subgraph=0, key=""), b"", "", {isa: [one] for isa in checks.isas})
        return context.results.records[0]

    def test_wants_the_same_bits(self):
        one = np.linspace(-1, 1, 10, dtype=np.float32)
        self.assertEqual(self.judge(one).status, "passed")
        self.assertEqual(self.judge(np.nextafter(one, np.float32(2))).status, "failed")

    def test_fails_where_several_cannot_run(self):
        self.assertEqual(self.judge(None).text, "no such thread")


class EmulatedTest(unittest.TestCase):
    def judge(self, made, hybrid, fma=True, plain=None):
        """What is found wrong with outputs, where others are expected."""
        context = SimpleNamespace(results=results.Results(), reference=SimpleNamespace(binary=Path("tfl-run")))
        checks = emulated.EmulatedChecks(context, Path("model.tflite"), False)
        target = next(t for t in emulated.TARGETS if t.fma == fma)
        expected = [np.linspace(-1, 1, 1000, dtype=np.float32)[None]]
        raw = made(expected[0]).tobytes()
        return checks._compare("", SimpleNamespace(key=""), target, raw, expected, [p(expected[0]) for p in plain or []], hybrid)[0]

    def test_wants_the_same_bits_of_hybrid_models(self):
        bit = lambda a: np.nextafter(a, np.float32(2))  # noqa: E731
        self.assertEqual(self.judge(lambda a: a, True), "")
        self.assertIn("other bits", self.judge(bit, True))
        self.assertEqual(self.judge(bit, False), "")

    def test_wants_reals_within_limits(self):
        self.assertIn("of the range", self.judge(lambda a: a + np.float32(1e-4), False))
        self.assertIn("of the range", self.judge(lambda a: a + np.float32(1e-4), False, False))

    def test_wants_the_bits_of_code_without_fma_there(self):
        near = lambda a: a + np.float32(1e-6)  # noqa: E731
        self.assertEqual(self.judge(near, True, False, [near]), "")
        self.assertIn("other bits than x86-64-v2", self.judge(near, True, False, [lambda a: a]))

    def test_wants_all_bytes(self):
        self.assertIn("bytes of outputs", self.judge(lambda a: a[:, 1:], False))

    def test_orders_outputs_of_several_calls(self):
        like = [np.arange(6, dtype=np.int32).reshape(2, 3), np.arange(2, dtype=np.int8).reshape(2, 1)]
        raw = b"".join(a[call].tobytes() for call in range(2) for a in like)
        for a, b in zip(like, emulated.EmulatedChecks._arrays(raw, like), strict=True):
            np.testing.assert_array_equal(a, b)


if __name__ == "__main__":
    if len(sys.argv) > 1 and not sys.argv[1].startswith("-") and Path(sys.argv[1]).is_dir():
        PEERS = Path(sys.argv.pop(1)).resolve()
    unittest.main()
