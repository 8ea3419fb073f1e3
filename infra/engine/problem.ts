/** What can keep the local database engine from running. */
export type EngineProblemCode = "missing" | "endpoint" | "busy" | "readonly" | "corrupt" | "failed";

/** The local database cannot be used; the message is a sentence for the person, saying what to do. */
export class EngineProblem extends Error {
  override readonly name = "EngineProblem";
  readonly code: EngineProblemCode;

  constructor(code: EngineProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The system's name for a failed call (`EACCES`, …), if the error carries one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
