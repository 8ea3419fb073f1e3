import { join } from "node:path";
import { CfnParameter, Stack, type StackProps, Tags } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Api } from "./cloud/api.ts";
import { Client } from "./cloud/client.ts";
import { Data } from "./cloud/data.ts";
import { apiFunction, authFunction } from "./cloud/functions.ts";
import { Mail } from "./cloud/mail.ts";
import type { Options } from "./cloud/options.ts";
import { tellWhatNext } from "./cloud/outputs.ts";
import { Overview } from "./cloud/overview.ts";
import { Reminders } from "./cloud/reminders.ts";
import { SignIn } from "./cloud/sign-in.ts";
import { Site } from "./cloud/site.ts";
import { Watch } from "./cloud/watch.ts";

type ReadylineProps = StackProps & {
  readonly options: Omit<Options, "github">;
  /** What `npm run build` made: web/ the client, functions/<name>/ the functions. */
  readonly built: string;
};

/**
 * A person's own instance, in their own account. What must outlive a deployment is in `Data` and `SignIn` alone. The
 * order is the one without a circle: gateway, site and its address, sign-in that returns to it, functions that know both.
 */
export class Readyline extends Stack {
  constructor(scope: Construct, id: string, { options, built, ...props }: ReadylineProps) {
    super(scope, id, {
      description: "Readyline: applications, preparation, network and learning in one place",
      terminationProtection: true,
      ...props,
    });
    Tags.of(this).add("app", "readyline");
    const ownerEmail = options.ownerEmail ?? this.#asked("OwnerEmail", "-c ownerEmail=you@example.com", ".+@.+");
    const timeZone = options.timeZone ?? this.#asked("TimeZone", "-c timeZone=Europe/Berlin", "[A-Z].+");
    const { domain, requireMfa, monthlyBudgetUsd, tableName } = options;

    const { table } = new Data(this, "Data", { tableName });
    const api = new Api(this, "Api");
    const { files, distribution, origin } = new Site(this, "Site", { apiHost: api.host, domain });
    const signIn = new SignIn(this, "SignIn", { origin, ownerEmail, requireMfa });

    const environment = { TABLE_NAME: table.tableName, PUBLIC_ORIGIN: origin, TIME_ZONE: timeZone };
    const given = { table, environment, bundles: join(built, "functions") };
    const records = apiFunction(api, given);
    const sessions = authFunction(api, { ...given, signIn });
    api.answer("/api/{proxy+}", records);
    api.answer("/calendar/{proxy+}", records);
    api.answerSignIn(sessions);
    const pages = new Client(this, "Client", { bucket: files, folder: join(built, "web") });

    signIn.owner.node.addDependency(pages, api); // who is invited finds everything in place

    const { topic } = new Mail(this, "Mail", { to: ownerEmail });
    const { digest, missed } = new Reminders(this, "Reminders", { ...given, topic, timeZone, ownerEmail });
    const { gateway } = api;
    new Watch(this, "Watch", { topic, gateway, records, sessions, digest, missed, monthlyBudgetUsd });
    if (options.dashboard) new Overview(this, "Overview", { gateway, records, table });

    const distributionName = distribution.distributionDomainName;
    const { userPoolId } = signIn.pool;
    tellWhatNext(this, { origin, ownerEmail, domain, distributionName, tableName: table.tableName, userPoolId });
  }

  /** An option that has no default can be left out when looking, but not when deploying: CloudFormation refuses then. */
  #asked(id: string, option: string, allowedPattern: string): string {
    return new CfnParameter(this, id, { description: `Deploy with ${option}`, allowedPattern }).valueAsString;
  }
}
