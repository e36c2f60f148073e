// Runs a .tflite model in LiteRT.js under plain node (18 or newer) on any number of input sets.
//
//   node litertjs_client.mjs MODULES JOB.json
//
// MODULES is the folder that holds node_modules. The job: {"model", "input", "output", "runs", "fresh", "signature" (null for
// the first), "inputs": [names or null], "outputs": [names or null]}. Names are those of the signature; null means by
// position. Files as in native_client.c. The runtime prints `ERROR:` and then returns garbage with success where a model
// cannot be prepared, so any such line ends this client with status 3 before it writes a result.

import fs from 'node:fs';
import { Module, createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const complaints = [];
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => {
    for (const line of String(chunk).split('\n'))
      if (/ERROR:|Aborted\(/.test(line)) complaints.push(line.trim());
    return write(chunk, ...rest);
  };
}

function fail(code, error) {
  const own = complaints.length ? ` (${complaints[0]})` : '';
  fs.writeSync(2, `litertjs_client: ${error?.message ?? error}${own}\n`);
  process.exit(code);
}
process.on('uncaughtException', (error) => fail(4, error));
process.on('unhandledRejection', (error) => fail(4, error));

// The package expects a browser's worker: its emscripten loader is CommonJS inside an ES module package.
globalThis.self = globalThis;
globalThis.importScripts = (file) => {
  const loader = new Module(file);
  loader._compile(fs.readFileSync(file, 'utf8'), file);
  globalThis.ModuleFactory = loader.exports;
};

const arrays = { float32: Float32Array, int32: Int32Array, uint8: Uint8Array };
const names = { float32: 'f32', int32: 'i32', uint8: 'u8' };
const elements = (shape) => [...shape].reduce((product, dim) => product * dim, 1);

const [, , modules, jobFile] = process.argv;
if (!jobFile) fail(64, 'usage: node litertjs_client.mjs MODULES JOB.json');
const job = JSON.parse(fs.readFileSync(jobFile, 'utf8'));
const root = path.join(path.resolve(modules), 'node_modules', '@litertjs', 'core');
const { loadLiteRt, loadAndCompile, Tensor } = await import(pathToFileURL(path.join(root, 'dist', 'index.js')));
await loadLiteRt(path.join(root, 'wasm') + '/');

const bytes = new Uint8Array(fs.readFileSync(job.model));
async function load() {
  const model = await loadAndCompile(bytes, { accelerator: 'wasm' });
  const runner = job.signature === null ? model : model.signatures[job.signature];
  if (!runner) throw new Error(`no signature ${job.signature}`);
  return { model, runner };
}

function readInputs(details, raw, start) {
  let offset = start;
  const byPosition = [], byName = {};
  // The file holds the inputs in the order of the job; the runtime may have another one.
  job.inputs.forEach((name, i) => {
    const detail = name === null ? details[i] : details.find((d) => d.name === name);
    if (!detail) throw new Error(`no input ${name ?? i}`);
    const Array = arrays[detail.dtype], count = elements(detail.shape), size = count * Array.BYTES_PER_ELEMENT;
    if (offset + size > raw.length) fail(5, 'the input file is too short for the inputs of the model');
    const tensor = new Tensor(new Array(raw.buffer.slice(raw.byteOffset + offset, raw.byteOffset + offset + size)),
                              [...detail.shape]);
    offset += size;
    byPosition.push(tensor);
    byName[detail.name] = tensor;
  });
  return { tensors: byPosition, offset, argument: job.inputs.includes(null) ? byPosition : byName };
}

const raw = fs.readFileSync(job.input), chunks = [];
let { model, runner } = await load(), offset = 0, outputs = [];
for (let run = 0; run < job.runs; ++run) {
  if (run && job.fresh) {
    model.delete();
    ({ model, runner } = await load());
  }
  const inputs = readInputs(runner.getInputDetails(), raw, offset);
  offset = inputs.offset;
  const result = await runner.run(inputs.argument);
  if (complaints.length) fail(3, 'the runtime logged an error');
  outputs = job.outputs.map((name, i) => (Array.isArray(result) ? result[i] : result[name]));
  for (const output of outputs) {
    const data = await output.data(), size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(data.byteLength));
    chunks.push(size, Buffer.from(data.slice().buffer));
  }
  if (run + 1 < job.runs) [...inputs.tensors, ...outputs].forEach((tensor) => tensor.delete());
}
if (offset !== raw.length) fail(5, 'the input file is too long for the inputs of the model');
if (complaints.length) fail(3, 'the runtime logged an error');
fs.writeFileSync(job.output, Buffer.concat(chunks));

const version = createRequire(import.meta.url)(path.join(root, 'package.json')).version;
const describe = (shape, dtype, name) => ({ name, type: names[dtype], shape: [...shape] });
fs.writeSync(1, JSON.stringify({
  runtime: `LiteRT.js ${version}`,
  inputs: runner.getInputDetails().map((d) => describe(d.shape, d.dtype, d.name)),
  outputs: outputs.map((o, i) => describe(o.type?.layout?.dimensions ?? [], o.type?.dtype, job.outputs[i] ?? String(i))),
}) + '\n');
process.exit(0);
