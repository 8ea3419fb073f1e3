export const interfaces = `
rest =REST: rest api, restful, rest service, rest interface, rest endpoint, restful api, rest principles, rest web services, rest schnittstellen
graphql GraphQL: graph ql, apollo graphql, apollo server
grpc gRPC: g rpc
protobuf -Protocol Buffers: protobuf, protocol buffers, protobufs
soap =SOAP: soap api, soap web services, wsdl
openapi OpenAPI: open api, =Swagger, openapi spec
websockets WebSocket: web socket, socket io
webhooks Webhooks: webhook
server-sent-events -Server-sent events: server sent events
http HTTP: http 2, http 3, http protocol
json-api -JSON APIs: json api, json schema
api-design -API design: api design, api development, designing apis, api architecture, api first, schnittstellenentwicklung
api-gateway API Gateway: api gateways, kong gateway, apigee, amazon api gateway
trpc tRPC
odata OData
thrift ?Thrift: apache thrift
avro Avro: apache avro
postman =Postman
insomnia ?Insomnia
stripe -Stripe API: stripe api, stripe integration
twilio Twilio
fhir FHIR: hl7
mqtt MQTT: mosquitto
web-services -Web services: web service, webservices
`;

export const versionControl = `
git Git: git flow, gitflow, git version control
github GitHub
gitlab GitLab
bitbucket Bitbucket
svn -Subversion: svn, apache subversion
mercurial =Mercurial
perforce Perforce
version-control -Version control: version control, source control, versionsverwaltung
code-review -Code review: code review, peer review, pull requests, code reviewing
trunk-based-development -Trunk-based development: trunk based development, trunk based
monorepo -Monorepos: monorepo, turborepo, nx monorepo
`;

export const security = `
oauth -OAuth 2.0: oauth, oauth2, oauth 2, oauth 2 0
openid-connect -OpenID Connect: openid connect, oidc, openid
saml SAML: saml 2
jwt JWT: json web token
sso -Single sign-on: sso, single sign on
keycloak Keycloak
auth0 Auth0
okta Okta
ldap LDAP: active directory, openldap
tls TLS: ssl, tls ssl, ssl tls, mtls
cryptography -Cryptography: cryptography, encryption, public key infrastructure, pki, kryptographie
owasp OWASP: owasp top 10
application-security -Application security: application security, appsec, web security, secure coding, secure software development
authentication -Authentication and authorisation: authentication, authorization, authorisation, authentifizierung, authentification
rbac RBAC: role based access control, abac
iam =IAM: identity and access management, aws iam
secrets -Secrets management: secrets management, secret management, hashicorp vault
penetration-testing -Penetration testing: penetration testing, pentesting, penetration tests, burp suite
threat-modelling -Threat modelling: threat modelling, threat modeling
devsecops DevSecOps
gdpr -Data protection: gdpr, dsgvo, rgpd, data privacy
pci-dss PCI DSS: =PCI
soc2 SOC 2: soc2
iso-27001 ISO 27001: iso27001
hipaa HIPAA
sonarqube SonarQube: sonarcloud
snyk Snyk
`;
