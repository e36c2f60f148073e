"""Kills conversions in place at many moments: kill.py TFL_CONVERT MODEL CONVERTED FOLDER

The file must hold the old or the new bytes each time, never anything else.
"""

import pathlib
import shutil
import subprocess
import sys
import time

convert, model, converted, folder = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
folder.mkdir(parents=True, exist_ok=True)
target = folder / "model.tflite"
old, new = model.read_bytes(), converted.read_bytes()
assert old != new

started = time.monotonic()
shutil.copy(model, target)
subprocess.run([convert, target, "-o", target], check=True, stdout=subprocess.DEVNULL)
whole = time.monotonic() - started
assert target.read_bytes() == new

seen = {"old": 0, "new": 0}
moments = 25
for i in range(moments):
    shutil.copy(model, target)
    process = subprocess.Popen([convert, target, "-o", target], stdout=subprocess.DEVNULL)
    time.sleep(1.2 * whole * i / moments)
    process.kill()
    process.wait()
    bytes = target.read_bytes()
    assert bytes in (old, new), f"after {i} of {moments}: {len(bytes)} bytes that are neither the old nor the new ones"
    seen["new" if bytes == new else "old"] += 1
    # What a killed run leaves has another name, so that nobody takes it for a model.
    for left in folder.iterdir():
        if left != target:
            assert left.suffix != ".tflite", left
            left.unlink()
print("old" if seen["old"] else "", "new" if seen["new"] else "")
