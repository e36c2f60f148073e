"""The labelled sets: samples as the model takes them, and labels. Preprocessing as in baselines.tsv."""

import csv
import gzip
import io
import re
import tarfile

import numpy as np


def _image_bytes(folder, shape):
    images = np.frombuffer(gzip.decompress((folder / "images-u8-nhwc.bin.gz").read_bytes()), np.uint8).reshape(-1, *shape)
    labels = np.frombuffer((folder / "labels-u8.bin").read_bytes(), np.uint8)
    return images.astype(np.float32), labels.astype(int)


def vww(data):
    images, labels = _image_bytes(data / "eval/vww01", (96, 96, 3))
    return images / np.float32(255), labels


def ic01(data):
    return _image_bytes(data / "eval/ic01", (32, 32, 3))


def cifar10(data):
    return _image_bytes(data / "eval/cifar10", (32, 32, 3))


def kws(data):
    folder = data / "eval/kws01"
    features = np.frombuffer((folder / "mfcc-i8.bin").read_bytes(), np.int8).reshape(-1, 49, 10, 1)
    labels = np.frombuffer((folder / "labels-u8.bin").read_bytes(), np.uint8)
    return ((features.astype(np.float32) - 83) * np.float32(0.5847029089927673)), labels.astype(int)


def mnist(data):
    folder = data / "eval/mnist"
    images = gzip.decompress((folder / "t10k-even-images-idx3-ubyte.gz").read_bytes())[16:]
    labels = gzip.decompress((folder / "t10k-even-labels-idx1-ubyte.gz").read_bytes())[8:]
    return (np.frombuffer(images, np.uint8).reshape(-1, 28, 28).astype(np.float32) / np.float32(255),
            np.frombuffer(labels, np.uint8).astype(int))


def _imagenet(data, choose, offset):
    from PIL import Image  # Debian: python3-pil; only these two sets need it

    with open(data / "eval/imagenet1k/labels.tsv", newline="", encoding="utf-8") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if len(row) >= 2 and row[1].strip().isdigit()]
    images, labels = [], []
    with tarfile.open(data / "eval/imagenet1k/images-224.tar") as archive:
        members = {member.name.rsplit("/", 1)[-1]: member for member in archive.getmembers() if member.isfile()}
        for row in choose(rows):
            with Image.open(io.BytesIO(archive.extractfile(members[row[0].rsplit("/", 1)[-1]]).read())) as image:
                pixels = np.asarray(image.convert("RGB"), np.float32)
            images.append(pixels / np.float32(127.5) - 1)
            labels.append(int(row[1]) + offset)
    return np.stack(images), np.array(labels)


def imagenet_first(data):
    return _imagenet(data, lambda rows: rows[:250], 1)


def imagenet_every_second(data):
    return _imagenet(data, lambda rows: rows[::2], 0)


def sst2(data):
    words = (data / "tflite_float/text_classification_vocab.txt").read_text(encoding="utf-8").split("\n")
    table = {parts[0]: int(parts[1]) for parts in (line.split() for line in words) if len(parts) == 2}
    ids, labels = [], []
    with open(data / "eval/sst2/sst2.tsv", newline="", encoding="utf-8") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            label = next((c for c in row if c.strip() in ("0", "1")), None)
            if label is None:
                continue
            sentence = max(row, key=len).lower()
            tokens = [table.get(t, table["<UNKNOWN>"]) for t in re.split(r"[^a-z]+", sentence) if t]
            tokens = [table["<START>"]] + tokens
            ids.append((tokens + [table["<PAD>"]] * 256)[:256])
            labels.append(int(label))
    return np.array(ids, np.float32), np.array(labels)


def keypoint(data):
    text = gzip.decompress((data / "eval/hand_gesture/keypoint.csv.gz").read_bytes()).decode()
    rows = np.loadtxt(io.StringIO(text), delimiter=",", dtype=np.float32)
    return rows[:, 1:43], rows[:, 0].astype(int)


def ad01(data):
    """Spectrograms [52, 200, 128]; the windows are made by the check, because a score is the mean over a file."""
    folder = data / "eval/ad01"
    frames = np.frombuffer(gzip.decompress((folder / "spectrograms-f32le.bin.gz").read_bytes()), np.float32)
    return frames.reshape(-1, 200, 128), np.frombuffer((folder / "labels-u8.bin").read_bytes(), np.uint8).astype(int)
