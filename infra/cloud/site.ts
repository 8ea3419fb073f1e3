import { RemovalPolicy } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  type CfnDistribution,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import type { Domain } from "./options.ts";
import { SafeHeaders } from "./safe-headers.ts";
import { viewsToPage } from "./views.ts";

type SiteProps = { readonly apiHost: string; readonly domain: Domain | undefined };

/** The one address of the instance: the client's files, and the API under the same name. */
export class Site extends Construct {
  readonly files: Bucket;
  readonly distribution: Distribution;
  /** As browsers name it, without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { apiHost, domain }: SiteProps) {
    super(scope, id);
    this.files = new Bucket(this, "Files", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY, // every deployment puts all of it here again
    });
    const { files, api } = this.#behaviours(
      new HttpOrigin(apiHost, { originSslProtocols: [OriginSslPolicy.TLS_V1_2] }),
    );
    this.distribution = new Distribution(this, "Distribution", {
      comment: "Readyline",
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: files,
      additionalBehaviors: { "/api/docs": files, "/api/*": api, "/auth/*": api, "/calendar/*": api }, // the first that fits
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    // Bookmarks, installed apps and the copy on each device belong to this address: a new one would leave them behind.
    (this.distribution.node.defaultChild as CfnDistribution).overrideLogicalId("Distribution"); // what it is made of
    this.origin = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    accept(this, {
      "@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk":
        "No request lists: / is the page, and queries stay here.",
      "AwsSolutions-S1":
        "Logs would cost more than the instance; the bucket holds the published client and nothing else.",
      "AwsSolutions-CFR1": "One person, who may travel.",
      "AwsSolutions-CFR2": "A firewall costs more than the instance; the API is throttled and asks who calls.",
      "AwsSolutions-CFR3": "The API keeps a log of its own; addresses of views say what a person is looking at.",
      ...(!domain && { "AwsSolutions-CFR4": "CloudFront's own certificate fixes the policy; a domainName lifts it." }),
    });
  }

  #behaviours(api: IOrigin): { readonly files: BehaviorOptions; readonly api: BehaviorOptions } {
    const { policy: responseHeadersPolicy } = new SafeHeaders(this, "Headers");
    const views = new EdgeFunction(this, "Views", {
      code: FunctionCode.fromInline(viewsToPage),
      runtime: FunctionRuntime.JS_2_0,
      comment: "Gives every view the page",
    });
    return {
      files: {
        // Listing lets S3 say 404 for a file that is not there; it would say 403.
        origin: S3BucketOrigin.withOriginAccessControl(this.files, {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy,
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: views }],
      },
      api: {
        origin: api,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY, // a redirect would come after a token went out in clear
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy,
      },
    };
  }
}
