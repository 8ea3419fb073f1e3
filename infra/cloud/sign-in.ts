import { Aws, Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  type CfnUserPool,
  CfnUserPoolUser,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

type SignInProps = { readonly origin: string; readonly ownerEmail: string; readonly requireMfa: boolean };

/** Who may come in: the owner, by passkey or password, on pages that Cognito serves. Nobody can sign up. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** The account of the owner; when it is made, the letter goes out. */
  readonly owner: CfnUserPoolUser;

  constructor(scope: Construct, id: string, { origin, ownerEmail, requireMfa }: SignInProps) {
    super(scope, id);
    const prefix = domainPrefix();
    this.pool = new UserPool(this, "Users", {
      ...{ featurePlan: FeaturePlan.ESSENTIALS, selfSignUpEnabled: false },
      ...{ signInAliases: { email: true }, signInCaseSensitive: false, keepOriginal: { email: true } },
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyRelyingPartyId: `${prefix}.auth.${Aws.REGION}.amazoncognito.com`,
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      ...{ mfa: requireMfa ? Mfa.REQUIRED : Mfa.OPTIONAL, mfaSecondFactor: { sms: false, otp: true } },
      passwordPolicy: {
        ...{ minLength: 12, requireDigits: true, requireLowercase: true, requireUppercase: true, requireSymbols: true },
        tempPasswordValidity: Duration.days(30),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: invitationTo(origin),
      userVerification: { emailSubject: "Your code for Readyline", emailBody: "Your code for Readyline: {####}" },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const pool = this.pool.node.defaultChild as CfnUserPool; // what a UserPool is made of
    pool.overrideLogicalId("Users"); // a renamed construct would replace the pool, and who its owner is
    if (requireMfa) pool.webAuthnFactorConfiguration = "MULTI_FACTOR_WITH_USER_VERIFICATION";
    this.pool.addDomain("Domain", {
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.client = this.#clientFor(origin);
    this.owner = this.#invite(ownerEmail);
    accept(this, {
      "AwsSolutions-COG8":
        "The Plus plan costs money from the first person on; passkeys and invitations need Essentials.",
      ...(!requireMfa && { "AwsSolutions-COG2": "A passkey is two factors already; requireMfa asks for them always." }),
    });
  }

  #clientFor(origin: string): UserPoolClient {
    const client = this.pool.addClient("Web", {
      generateSecret: true,
      authFlows: { user: true },
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${origin}/auth/callback`],
        logoutUrls: [`${origin}/`],
      },
      // Its tokens say once who signed in, and are then forgotten: from there on the session is ours.
      ...{ idTokenValidity: Duration.minutes(5), accessTokenValidity: Duration.minutes(5) },
      refreshTokenValidity: Duration.hours(1),
    });
    new CfnManagedLoginBranding(this, "Look", {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true, // without it there is no page to sign in on
    });
    return client;
  }

  #invite(email: string): CfnUserPoolUser {
    const owner = new CfnUserPoolUser(this, "Owner", {
      userPoolId: this.pool.userPoolId,
      username: email,
      desiredDeliveryMediums: ["EMAIL"],
      userAttributes: [
        { name: "email", value: email },
        { name: "email_verified", value: "true" },
      ],
    });
    owner.overrideLogicalId("Owner");
    owner.applyRemovalPolicy(RemovalPolicy.RETAIN); // the data is kept under the identity that this account has
    return owner;
  }
}

/** Another for each stack, and always the same for one: passkeys are bound to it. */
function domainPrefix(): string {
  const stack = Fn.select(2, Fn.split("/", Aws.STACK_ID));
  return `readyline-${Fn.select(0, Fn.split("-", stack))}`;
}

function invitationTo(origin: string) {
  return {
    emailSubject: "Your Readyline is ready",
    emailBody: `Your Readyline is at ${origin}<br><br>Sign in as {username} with this first password, within 30 days: {####}<br><br>It is asked for once; choose your own then, and add a passkey.`,
  };
}
