export const cloud = `
aws AWS: amazon web services, amazon aws
azure Azure: microsoft azure, ms azure
gcp -Google Cloud: gcp, google cloud, google cloud platform
aws-lambda -AWS Lambda: aws lambda, amazon lambda, lambda functions, ?Lambda
ec2 EC2: amazon ec2, aws ec2
s3 S3: amazon s3, aws s3, minio
rds -Amazon RDS: amazon rds, aws rds, =RDS, amazon aurora, aws aurora
sqs SQS: amazon sqs, aws sqs
sns -Amazon SNS: amazon sns, aws sns, =SNS
ecs =ECS: amazon ecs, aws ecs, fargate, aws fargate
eks =EKS: amazon eks, aws eks
step-functions -AWS Step Functions: step functions, aws step functions
eventbridge EventBridge: amazon eventbridge
cloudwatch CloudWatch: cloud watch
cloudformation CloudFormation: cloud formation
aws-cdk AWS CDK: ?CDK
azure-functions Azure Functions
azure-devops Azure DevOps: azure pipelines
aks =AKS: azure kubernetes service
gke =GKE: google kubernetes engine
cloud-run Cloud Run: google cloud run
gcp-pubsub Google Pub/Sub: google pubsub, cloud pub sub
cloudflare Cloudflare: cloudflare workers
heroku Heroku
vercel Vercel
netlify Netlify
digitalocean DigitalOcean: digital ocean
openstack OpenStack
cloud-native Cloud native: cncf
cloud-computing -Cloud computing: cloud computing, cloud platforms, cloud infrastructure, cloud services
vmware VMware: vsphere
`;

export const devops = `
docker Docker: dockerfile, docker compose, docker swarm
containers -Containers: containerization, containerisation, containerized, containerised, containerd, podman
kubernetes Kubernetes: k8s, k3s, kubectl
helm =Helm: helm chart
openshift OpenShift: open shift
terraform Terraform: opentofu, terragrunt
pulumi Pulumi
ansible Ansible
puppet =Puppet
chef ?Chef: chef infra, opscode chef
infrastructure-as-code -Infrastructure as code: infrastructure as code, infrastructure as a code, iac
ci-cd CI/CD: ci cd, cicd, continuous integration, continuous delivery, continuous deployment, ci pipelines, cd pipelines
jenkins Jenkins
github-actions GitHub Actions: github action
gitlab-ci GitLab CI: gitlab ci cd
circleci CircleCI: circle ci
teamcity TeamCity
argo-cd Argo CD: argocd, argo workflows
gitops GitOps: flux cd
devops DevOps: dev ops
sre -Site reliability engineering: sre, site reliability, site reliability engineering
observability Observability: o11y
opentelemetry OpenTelemetry: otel, open telemetry
prometheus Prometheus: promql
grafana Grafana: grafana loki
datadog Datadog: data dog
new-relic New Relic
splunk Splunk
sentry =Sentry
kibana Kibana
logstash Logstash: fluentd, fluent bit
jaeger -Distributed tracing: distributed tracing, jaeger tracing, zipkin
monitoring -Monitoring and alerting: monitoring and alerting, monitoring tools, application monitoring, system monitoring
incident-response -Incident response: incident response, incident management, on call rotation, post mortems, postmortems
linux Linux: ubuntu, debian, red hat, redhat, centos, rhel
unix Unix: posix
windows-server Windows Server
nginx Nginx
apache-http -Apache HTTP Server: apache http server, apache httpd, apache web server
tomcat Tomcat: apache tomcat, jetty server
vagrant =Vagrant
consul =Consul: hashicorp consul
nomad -Nomad: hashicorp nomad
feature-flags -Feature flags: feature flags, feature toggles, launchdarkly
deployment-strategies -Deployment strategies: blue green, canary release, canary deployments, zero downtime
`;
