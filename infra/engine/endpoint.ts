import { EngineProblem } from "./problem.ts";

/** Checks that what DYNAMODB_ENDPOINT names speaks DynamoDB, so that a slip shows at the start and not at the first write. */
export async function checkedEndpoint(value: string): Promise<string> {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new EngineProblem(
      "endpoint",
      `DYNAMODB_ENDPOINT is "${value}", which is not a web address: write it like http://127.0.0.1:8000, or unset it to use the embedded database.`,
    );
  }
  if (!(await speaksDynamo(url))) {
    throw new EngineProblem(
      "endpoint",
      `DYNAMODB_ENDPOINT is ${value}, but no DynamoDB answers there: start it, correct the address, or unset it to use the embedded database.`,
    );
  }
  return value.replace(/\/+$/, "");
}

/** Unsigned on purpose: an engine lists its tables or complains of the missing signature, both in DynamoDB's own form. */
async function speaksDynamo(url: URL): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.ListTables" },
      body: "{}",
      signal: AbortSignal.timeout(3_000),
    });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer !== null && ("TableNames" in answer || "__type" in answer);
  } catch {
    return false;
  }
}
