/** A CloudFormation template as the rules read it. */
type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};
export type Template = { readonly Resources: Readonly<Record<string, Resource>>; readonly Outputs?: unknown };

/** A rule says what is wrong with a template, a sentence each. */
export type Rule = (template: Template) => readonly string[];

/** A resource with its name in the template, and what is written at a path of its properties, such as `Tags.0.Key`. */
export type Found = { readonly id: string; readonly resource: Resource; readonly at: (path: string) => unknown };

export function found({ Resources }: Template, type: string): readonly Found[] {
  return Object.entries(Resources)
    .filter(([, resource]) => resource.Type === `AWS::${type}`)
    .map(([id, resource]) => ({ id, resource, at: (path) => at(resource.Properties, path) }));
}

export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

export function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The resource that `Ref` or `Fn::GetAtt` names, also inside of `Fn::Join`. */
export function named(value: unknown): string | undefined {
  return /"(?:Ref":|Fn::GetAtt":\[)"(\w+)"/.exec(JSON.stringify(value) ?? "")?.[1];
}

/** A sentence for each that is not as it has to be. */
export function unless(ok: boolean, sentence: string): readonly string[] {
  return ok ? [] : [sentence];
}

/** The function that copies the client is the CDK's own, with its role and policy. */
export const isOwn = ({ id }: Found) => !id.startsWith("CustomCDKBucketDeployment");

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
