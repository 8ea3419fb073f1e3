import { Aws, CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { CfnOIDCProvider, PolicyDocument, PolicyStatement, Role, WebIdentityPrincipal } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Repository } from "./options.ts";

const host = "token.actions.githubusercontent.com";

/**
 * Lets the main branch of one repository deploy, without a key that could be lost: GitHub vouches for the run, and the
 * role can do no more than take up the roles that `cdk bootstrap` made for deploying in this region.
 */
export class Delivery extends Stack {
  constructor(scope: Construct, id: string, { owner, ownerId, name, id: repositoryId, hasProvider }: Repository) {
    super(scope, id, { description: "Readyline: lets GitHub Actions deploy it" });
    const account = `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}`;
    const provider = hasProvider ? `${account}:oidc-provider/${host}` : this.#provider();
    const role = new Role(this, "Deploy", {
      description: "GitHub Actions deploys Readyline",
      maxSessionDuration: Duration.hours(1),
      assumedBy: new WebIdentityPrincipal(provider, {
        StringEquals: {
          [`${host}:aud`]: "sts.amazonaws.com",
          [`${host}:sub`]: `repo:${owner}@${ownerId}/${name}@${repositoryId}:ref:refs/heads/main`,
        },
      }),
      inlinePolicies: {
        deploy: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ["sts:AssumeRole"],
              resources: ["deploy", "file-publishing"].map(
                (task) => `${account}:role/cdk-hnb659fds-${task}-role-${Aws.ACCOUNT_ID}-${Aws.REGION}`,
              ),
            }),
          ],
        }),
      },
    });
    new CfnOutput(this, "RoleArn", { value: role.roleArn });
  }

  #provider(): string {
    return new CfnOIDCProvider(this, "GitHub", { url: `https://${host}`, clientIdList: ["sts.amazonaws.com"] }).attrArn;
  }
}
