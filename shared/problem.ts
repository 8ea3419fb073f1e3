/** Why a request was refused. The code is part of the API; the sentence is for people. */
export const problemStatus = {
  malformed_json: 400,
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  impossible_move: 409,
  start_over: 410,
  stale: 412,
  too_large: 413,
  unsupported_media_type: 415,
  misdirected: 421,
  invalid: 422,
  key_reused: 422,
  too_many_requests: 429,
  internal: 500,
  busy: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

export type Issue = { readonly path: string; readonly message: string };

/** RFC 9457 problem details, with our `code` and the fields that are wrong. */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly issues?: readonly Issue[];
};

type More = {
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
  /** What the answer says beside its body, as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A refusal that the caller can do something about. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly issues: readonly Issue[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, { issues, cause, headers = {} }: More = {}) {
    super(detail, { cause });
    this.code = code;
    this.issues = issues;
    this.headers = headers;
  }
}

/** Carries out a part of something larger: the issues of a refusal get the path of that part. */
export function placed<T>(path: string | undefined, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Problem && error.issues) || path === undefined) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` }));
    throw new Problem(error.code, error.message, { issues, cause: error });
  }
}
