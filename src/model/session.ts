/**
 * A network from an ONNX file, run synchronously on one thread: arrays in, arrays out.
 *
 *     openSession('reader.onnx').run({ pieces: Int32Array […] }, ['tags'])  →  { tags: Float32Array […] }
 *
 * The package's own `run` is the call used here inside a promise, and blocks all the same; without the promise a stage stays a pure function.
 * Each call is one window by itself, so that the 8-bit scales, which are taken from what shares a call, depend on nothing else.
 */
import { binding, initOrt } from 'onnxruntime-node/dist/binding.js';
import { Tensor } from 'onnxruntime-common';

export interface Session {
  /** Each input is a vector. Throws an Error where the network does not know an input or an output. */
  run<Output extends string>(
    inputs: Readonly<Record<string, Int32Array>>,
    outputs: readonly Output[],
  ): Record<Output, Float32Array>;
}

/** Throws an Error that names the file where it cannot be loaded. */
export function openSession(path: string): Session {
  initOrt();
  const session = new binding.InferenceSession();
  try {
    session.loadModel(path, {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      // memory grows to what the longest window needs and is kept
      enableCpuMemArena: true,
      enableMemPattern: false,
    });
  } catch (error) {
    throw new Error(`the network ${path} cannot be loaded: ${(error as Error).message.split('\n')[0]}`, {
      cause: error,
    });
  }
  return {
    run(inputs, outputs) {
      const feeds: Record<string, Tensor> = {};
      for (const [name, values] of Object.entries(inputs))
        feeds[name] = new Tensor('int32', values, [values.length]);
      const results = session.run(feeds, Object.fromEntries(outputs.map((name) => [name, null])), {});
      return Object.fromEntries(
        outputs.map((name) => [name, (results[name] as Tensor).data as Float32Array]),
      ) as never;
    },
  };
}
