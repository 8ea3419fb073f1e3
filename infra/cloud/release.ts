import { isDeepStrictEqual } from "node:util";

type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>> | undefined;
  readonly DeletionPolicy?: string | undefined;
  readonly UpdateReplacePolicy?: string | undefined;
};
export type Template = { readonly Resources: Readonly<Record<string, Resource>> };

/** What holds something that no deployment can make again, and the properties for which CloudFormation makes a new one. */
const lasting: Readonly<Record<string, readonly string[]>> = {
  "AWS::DynamoDB::GlobalTable": ["TableName", "KeySchema", "LocalSecondaryIndexes"],
  "AWS::Cognito::UserPool": [
    "UsernameAttributes",
    "AliasAttributes",
    "UsernameConfiguration",
    "WebAuthnRelyingPartyID",
  ],
  "AWS::Cognito::UserPoolDomain": ["Domain", "UserPoolId"], // passkeys are bound to it
  "AWS::Cognito::UserPoolUser": ["Username", "UserPoolId", "UserAttributes", "DesiredDeliveryMediums"],
  "AWS::CloudFront::Distribution": [], // its name is the address that people have
};

/** The part of a template that a release must not replace or remove, without the CDK's notes. */
export function lastingPart({ Resources }: Template): Template {
  const last = Object.entries(Resources).filter(([, { Type }]) => Type in lasting);
  return {
    Resources: Object.fromEntries(
      last.map(([id, { Type, Properties, DeletionPolicy, UpdateReplacePolicy }]) => [
        id,
        { Type, Properties, DeletionPolicy, UpdateReplacePolicy },
      ]),
    ),
  };
}

/** What an update from one template to another would take away from people: a sentence each, none when it is safe. */
export function losses(released: Template, next: Template): readonly string[] {
  return Object.entries(lastingPart(released).Resources).flatMap(([id, before]) => {
    const after = next.Resources[id];
    if (!after) return [`${id} (${before.Type}) is gone, or has another name: it would be lost or left behind.`];
    if (after.Type !== before.Type) return [`${id} was ${before.Type} and is ${after.Type}: it would be replaced.`];
    return [...replaced(id, before, after), ...refused(id, before, after), ...unprotected(id, before, after)];
  });
}

function replaced(id: string, before: Resource, after: Resource): readonly string[] {
  return (lasting[before.Type] ?? [])
    .filter((name) => !isDeepStrictEqual(before.Properties?.[name], after.Properties?.[name]))
    .filter((name) => !isOpen(before.Properties?.[name]))
    .map(
      (name) => `${id} has another ${name}: CloudFormation would replace it, and what is in it would be left behind.`,
    );
}

/** The recorded release is nobody's in particular: it leaves the owner open, as a template without options does. */
const isOpen = (value: unknown) => JSON.stringify(value ?? "").includes('{"Ref":"OwnerEmail"}');

type Index = { readonly IndexName: string };

/** DynamoDB changes no index, and makes or removes one in an update. */
function refused(id: string, before: Resource, after: Resource): readonly string[] {
  const was = indexesOf(before);
  const is = indexesOf(after);
  const changed = was.filter((one) =>
    is.some((other) => other.IndexName === one.IndexName && !isDeepStrictEqual(one, other)),
  );
  const without = (some: readonly Index[], others: readonly Index[]) =>
    some.filter(({ IndexName }) => !others.some((other) => other.IndexName === IndexName));
  const moves = [...without(was, is), ...without(is, was)];
  return [
    ...changed.map(({ IndexName }) => `${id} changes the index ${IndexName}: make one of another name instead.`),
    ...(moves.length > 1
      ? [`${id} makes or removes ${moves.length} indexes at once: DynamoDB takes one a release.`]
      : []),
  ];
}

function indexesOf({ Properties }: Resource): readonly Index[] {
  const indexes = Properties?.GlobalSecondaryIndexes;
  return Array.isArray(indexes) ? indexes : [];
}

function unprotected(id: string, before: Resource, after: Resource): readonly string[] {
  return protections
    .filter(({ in: held }) => held(before) && !held(after))
    .map(({ name }) => `${id} loses its protection: ${name}.`);
}

const has =
  (text: RegExp) =>
  ({ Properties }: Resource) =>
    text.test(JSON.stringify(Properties ?? {}));

const protections: readonly { readonly name: string; readonly in: (resource: Resource) => boolean }[] = [
  { name: "DeletionPolicy Retain", in: ({ DeletionPolicy }) => DeletionPolicy === "Retain" },
  { name: "UpdateReplacePolicy Retain", in: ({ UpdateReplacePolicy }) => UpdateReplacePolicy === "Retain" },
  { name: "deletion protection", in: has(/"DeletionProtection(Enabled":true|":"ACTIVE")/) },
  { name: "point-in-time recovery", in: has(/"PointInTimeRecoveryEnabled":true/) },
];
