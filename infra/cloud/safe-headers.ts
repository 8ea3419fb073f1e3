import { Duration } from "aws-cdk-lib";
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import { Construct } from "constructs";
import { contentPolicy, safeHeaders } from "../headers.ts";

/** The headers of the local instance, and that the address is for HTTPS alone. */
export class SafeHeaders extends Construct {
  readonly policy: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.policy = new ResponseHeadersPolicy(this, "Policy", {
      comment: "Readyline",
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentPolicy, override: false },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: false },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(safeHeaders)
          .filter(([header]) => !special.has(header))
          .map(([header, value]) => ({ header, value, override: false })),
      },
    });
  }
}

/** CloudFront has fields of their own for these. */
const special = new Set(["content-security-policy", "x-content-type-options", "referrer-policy"]);
