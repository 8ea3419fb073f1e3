import { type Address, freeAddress } from "./engine/address.ts";
import { engineBinary } from "./engine/binary.ts";
import { checkedEndpoint } from "./engine/endpoint.ts";
import { type DataFolder, openFolder } from "./engine/folder.ts";
import { EngineProblem } from "./engine/problem.ts";
import { type EngineProcess, runEngine } from "./engine/process.ts";

export type EngineOptions = {
  /** Where the data is kept; without a folder it is in memory and ends with the engine. */
  readonly folder?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The engine ended by itself and was started anew on the same data. */
  readonly onRestart?: (why: string) => void;
  /** The engine ended by itself and stays away. */
  readonly onExit?: (problem: EngineProblem) => void;
};

export type Engine = { readonly endpoint: string; readonly stop: () => Promise<void> };

/** Starts the embedded DynamoDB, or takes the one that DYNAMODB_ENDPOINT names. Throws an `EngineProblem`. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { DYNAMODB_ENDPOINT } = options.env;
  if (DYNAMODB_ENDPOINT) return { endpoint: await checkedEndpoint(DYNAMODB_ENDPOINT), stop: async () => {} };
  const binary = engineBinary();
  const data = options.folder === undefined ? undefined : openFolder(options.folder);
  try {
    return await keepRunning(binary, data, options);
  } catch (error) {
    data?.release();
    throw error;
  }
}

const restartsPerMinute = 5;

async function keepRunning(binary: string, data: DataFolder | undefined, options: EngineOptions): Promise<Engine> {
  const { onRestart, onExit } = options;
  const { engine, address } = await firstStart(binary, data);
  const restarts: number[] = [];
  let current = Promise.resolve(engine);
  let stopping = false;
  watch(engine);
  return { endpoint: `http://${address.host}:${address.port}`, stop };

  function watch({ gone }: EngineProcess): void {
    void gone.then((why) => {
      if (stopping) return;
      if (data === undefined || tooOften(restarts)) return giveUp(why);
      current = runEngine({ binary, address, file: data.file });
      current.then(
        (again) => {
          watch(again);
          if (!stopping) onRestart?.(why);
        },
        (error: Error) => giveUp(error.message),
      );
    });
  }

  function giveUp(why: string): void {
    if (stopping) return;
    stopping = true;
    data?.release();
    onExit?.(new EngineProblem("failed", `The embedded database stopped (${why}). Start Readyline again.`));
  }

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await current.then(
      (running) => running.stop(),
      () => {}, // it was ending by itself
    );
    data?.release();
  }
}

function tooOften(restarts: number[]): boolean {
  const now = performance.now();
  restarts.push(now);
  return restarts.filter((at) => now - at < 60_000).length > restartsPerMinute;
}

/** Another program can take the port between our finding it free and the engine's taking it: then once more. */
async function firstStart(
  binary: string,
  data: DataFolder | undefined,
): Promise<{ engine: EngineProcess; address: Address }> {
  for (let attempt = 1; ; attempt += 1) {
    const address = await freeAddress();
    try {
      return { engine: await runEngine({ binary, address, file: data?.file }), address };
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      if (attempt < 3 && why.includes("already in use")) continue;
      throw new EngineProblem("failed", `The embedded database did not start: ${why}.`, { cause });
    }
  }
}
