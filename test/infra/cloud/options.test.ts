import { expect, test } from "vitest";
import { OptionsProblem, optionsFrom } from "../../../infra/cloud/options.ts";

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c";

test("what is not said has a default, or is asked for by the deployment", () => {
  expect(optionsFrom({})).toEqual({ requireMfa: false, dashboard: false, monthlyBudgetUsd: 5 });
});

test("everything that can be said is read", () => {
  expect(
    optionsFrom({
      ...{ ownerEmail: " grace@example.com ", timeZone: "america/new_york", requireMfa: "true", dashboard: true },
      ...{ domainName: "jobs.example.com", certificateArn, tableName: "Readyline-2026.11", monthlyBudgetUsd: "12.5" },
      ...{ github: "octo-cat@583231/ready.line@1296269", githubProvider: "existing" },
    }),
  ).toEqual({
    ...{ ownerEmail: "grace@example.com", timeZone: "America/New_York", requireMfa: true, dashboard: true },
    ...{ domain: { name: "jobs.example.com", certificateArn }, tableName: "Readyline-2026.11", monthlyBudgetUsd: 12.5 },
    github: { owner: "octo-cat", ownerId: "583231", name: "ready.line", id: "1296269", hasProvider: true },
  });
});

test.each(["UTC", "Etc/UTC", "Europe/Berlin", "Asia/Kolkata", "America/Argentina/Buenos_Aires"])(
  "the time zone %s is taken as it is written",
  (timeZone) => {
    expect(optionsFrom({ timeZone }).timeZone).toBe(timeZone);
  },
);

const refused: readonly (readonly [option: string, values: readonly unknown[], says: RegExp])[] = [
  [
    "ownerEmail",
    [
      "",
      "grace",
      "grace@",
      "@example.com",
      "a b@example.com",
      "grace@example",
      "Grace <grace@example.com>",
      "a@b.c,d@e.f",
    ],
    /such as you@example\.com/,
  ],
  [
    "timeZone",
    ["", "Berlin", "CEST+1", "+02:00", "GMT+25", "asia/kolkata", "Europe/Atlantis"],
    /such as Europe\/Berlin/,
  ],
  [
    "domainName",
    [
      "",
      "https://jobs.example.com",
      "jobs.example.com/",
      "localhost",
      "Jobs.example.com",
      "a_b.com",
      "-a.com",
      "1.2.3.4",
    ],
    /such as jobs\.example\.com/,
  ],
  ["certificateArn", ["", "0f1e2d3c", "arn:aws:acm:eu-central-1:123456789012:certificate/0f1e"], /in us-east-1/],
  ["requireMfa", ["", "yes", "TRUE", "1"], /requireMfa is true or false/],
  ["dashboard", ["no", 0], /dashboard is true or false/],
  [
    "github",
    ["", "octocat/readyline", "octocat@x/readyline@1", "octocat@1/readyline", "https://github.com/o/r"],
    /owner@id\/repository@id/,
  ],
  ["githubProvider", ["", "new", "true"], /is existing, or is left out/],
  ["tableName", ["", "ab", "my table", "arn:aws:dynamodb:eu-central-1:123456789012:table/T"], /3 to 255 letters/],
  ["monthlyBudgetUsd", ["", "free", "0", "-5", "Infinity", "1e9"], /from 1 to 10000/],
];

test.each(refused.flatMap(([name, values, says]) => values.map((value) => [name, value, says] as const)))(
  '%s "%s" is refused with what to write instead',
  (name, value, says) => {
    expect(() => optionsFrom({ [name]: value })).toThrow(OptionsProblem);
    expect(() => optionsFrom({ [name]: value })).toThrow(says);
  },
);

test("everything that is wrong is said at once, each with what was given", () => {
  expect(() => optionsFrom({ ownerEmail: "grace", timeZone: "Berlin" })).toThrow(
    /ownerEmail .*"grace"\.\ntimeZone .*"Berlin"\.$/,
  );
});

test.each([{ domainName: "jobs.example.com" }, { certificateArn }])(
  "%o alone is refused: a name needs both",
  (given) => {
    expect(() => optionsFrom(given)).toThrow(/-c domainName=jobs\.example\.com and -c certificateArn=/);
  },
);

test.each([
  ["timezone", "timeZone"],
  ["owner-email", "ownerEmail"],
  ["GitHub", "github"],
])("%s is not taken for silence", (written, meant) => {
  expect(() => optionsFrom({ [written]: "x" })).toThrow(`There is no option ${written}: it is written ${meant}.`);
});

test("what the CDK itself has in its context is left alone", () => {
  expect(optionsFrom({ "aws:cdk:bundling-stacks": [], "@aws-cdk/core:checkSecretUsage": true })).toEqual(
    optionsFrom({}),
  );
});
