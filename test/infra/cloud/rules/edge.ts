import { contentPolicy, safeHeaders } from "../../../../infra/headers.ts";
import { at, found, list, named, type Rule, unless } from "./template.ts";

const paths = ["ANY /api/{proxy+}", "ANY /auth/{proxy+}", "ANY /calendar/{proxy+}"];

const routes: Rule = (template) => {
  const integrations = new Map(found(template, "ApiGatewayV2::Integration").map((one) => [one.id, one]));
  const all = found(template, "ApiGatewayV2::Route");
  const keys = all.map((route) => String(route.at("RouteKey")));
  const functions = new Set(found(template, "Lambda::Function").map(({ id }) => id));
  const callable = found(template, "Lambda::Permission").map((permission) => named(permission.at("FunctionName")));
  return [
    ...paths.filter((path) => !keys.includes(path)).map((path) => `Nothing answers ${path}`),
    ...all.flatMap(({ id, at: property }) => {
      const integration = integrations.get(named(property("Target")) ?? "");
      const target = named(integration?.at("IntegrationUri")) ?? "";
      return [
        ...unless(functions.has(target), `${id} leads to no function`),
        ...unless(callable.includes(target), `${id} leads to a function that it may not call`),
        ...unless(integration?.at("PayloadFormatVersion") === "2.0", `${id} sends events of another form`),
      ];
    }),
  ];
};

const gateway: Rule = (template) => [
  ...found(template, "ApiGatewayV2::Api").flatMap(({ id, at: property }) =>
    unless(property("CorsConfiguration") === undefined, `${id} answers pages of other sites`),
  ),
  ...found(template, "ApiGatewayV2::Stage").flatMap(({ id, at: property }) => {
    const log = String(property("AccessLogSettings.Format") ?? "");
    const told = [...log.matchAll(/\$context\.([\w.]+)/g)].map(([, name = ""]) => name);
    const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = Object(property("DefaultRouteSettings"));
    return [
      ...unless(rate > 0 && rate <= 50 && burst > 0 && burst <= 100, `${id} takes any number of requests`),
      ...unless(
        Number(at(Object(property("RouteSettings"))["ANY /auth/{proxy+}"], "ThrottlingRateLimit")) <= 10,
        `${id} lets anybody try to sign in all the time`,
      ),
      ...unless(property("AccessLogSettings.DestinationArn") !== undefined, `${id} keeps no log`),
      ...told.filter((name) => !loggable.has(name)).map((name) => `${id} logs ${name}`),
    ];
  }),
];

const loggable = new Set([
  ...["requestTime", "requestId", "routeKey", "httpMethod", "status", "responseLatency", "integrationErrorMessage"],
]);

/** CloudFront's own policies, by their published ids. */
const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const allButHost = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const distribution: Rule = (template) =>
  found(template, "CloudFront::Distribution").flatMap(({ id, at: property }) => {
    const config = Object(property("DistributionConfig"));
    const behaviours = [config.DefaultCacheBehavior, ...list(config.CacheBehaviors)];
    const order = list(config.CacheBehaviors).map((behaviour) => at(behaviour, "PathPattern"));
    return [
      ...unless(order.join() === "/api/docs,/api/*,/auth/*,/calendar/*", `${id} sends paths elsewhere: ${order}`),
      ...unless(config.Logging === undefined, `${id} logs queries and addresses of views`),
      ...unless(config.CustomErrorResponses === undefined, `${id} turns errors of the API into pages`),
      ...unless(config.HttpVersion === "http2and3", `${id} speaks no HTTP/3`),
      ...unless(config.DefaultRootObject === "index.html", `${id} shows the list of its files`),
      ...behaviours.flatMap((behaviour) => [
        ...unless(at(behaviour, "ResponseHeadersPolicyId") !== undefined, `${id} sends answers without safe headers`),
        ...unless(at(behaviour, "Compress") === true, `${id} sends answers at full length`),
      ]),
      ...behaviours
        .filter(isApi)
        .flatMap((behaviour) => [
          ...unless(at(behaviour, "ViewerProtocolPolicy") === "https-only", `${id} takes tokens unencrypted`),
          ...unless(at(behaviour, "CachePolicyId") === cachingDisabled, `${id} keeps answers of the API`),
          ...unless(at(behaviour, "OriginRequestPolicyId") === allButHost, `${id} keeps parts of requests back`),
        ]),
      ...behaviours
        .filter((behaviour) => !isApi(behaviour))
        .flatMap((behaviour) => [
          ...unless(at(behaviour, "ViewerProtocolPolicy") === "redirect-to-https", `${id} sends pages unencrypted`),
          ...unless(list(at(behaviour, "FunctionAssociations")).length === 1, `${id} does not find views`),
        ]),
      ...list(config.Origins).flatMap((origin) =>
        unless(
          at(origin, "OriginAccessControlId") !== undefined ||
            at(origin, "CustomOriginConfig.OriginProtocolPolicy") === "https-only",
          `${id} asks an origin unencrypted or as anybody`,
        ),
      ),
    ];
  });

const isApi = (behaviour: unknown) => /^\/(api|auth|calendar)\/\*$/.test(String(at(behaviour, "PathPattern")));

const headers: Rule = (template) =>
  found(template, "CloudFront::ResponseHeadersPolicy").flatMap(({ id, at: property }) => {
    const config = property("ResponseHeadersPolicyConfig");
    const policy = String(at(config, "SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy"));
    const age = Number(at(config, "SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec"));
    const items = list(at(config, "CustomHeadersConfig.Items"));
    const others = ["cross-origin-resource-policy", "permissions-policy"];
    return [
      ...unless(policy === contentPolicy, `${id} has another content policy than the local instance: ${policy}`),
      ...unless(
        !/unsafe|https?:|\*/.test(policy) && policy.startsWith("default-src 'none'"),
        `${id} lets pages do much`,
      ),
      ...unless(age >= 31_536_000, `${id} lets browsers come back unencrypted`),
      ...unless(
        at(config, "SecurityHeadersConfig.ContentTypeOptions.Override") === true,
        `${id} lets types be guessed`,
      ),
      ...unless(
        at(config, "SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy") === safeHeaders["referrer-policy"],
        `${id} tells other sites where a person was`,
      ),
      ...others
        .filter((name) => items.find((item) => at(item, "Header") === name) === undefined)
        .map((name) => `${id} sends no ${name}`),
      ...unless(at(config, "CorsConfig") === undefined, `${id} answers pages of other sites`),
    ];
  });

/** Of the two parts of the client, what has a hash in its name is kept for good, the rest is asked for anew. */
const client: Rule = ({ Resources }) => {
  const parts = Object.values(Resources).filter(({ Type }) => Type === "Custom::CDKBucketDeployment");
  const kept = (under: unknown) =>
    parts
      .filter(({ Properties }) => at(Properties, "DestinationBucketKeyPrefix") === under)
      .map(({ Properties }) => at(Properties, "SystemMetadata.cache-control"))
      .join();
  return [
    ...unless(kept("assets") === "public, max-age=31536000, immutable", "Files with a hash are asked for each time"),
    ...unless(kept(undefined) === "no-cache", "Browsers keep a page that is old"),
  ];
};

export const edge: readonly Rule[] = [routes, gateway, distribution, headers, client];
