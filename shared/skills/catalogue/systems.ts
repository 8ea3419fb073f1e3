export const architecture = `
microservices Microservices: microservice, micro services, micro service, microservices architecture, microservicios
monolith -Modular monolith: modular monolith, modular monoliths
distributed-systems -Distributed systems: distributed system, distributed computing, verteilte systeme
event-driven -Event-driven architecture: event driven, event driven architecture, event based architecture, =EDA
event-sourcing Event sourcing: eventsourcing
cqrs CQRS
domain-driven-design -Domain-driven design: domain driven design, ddd, domain driven
clean-architecture -Clean architecture: clean architecture, hexagonal architecture, ports and adapters, onion architecture
design-patterns -Design patterns: design pattern, entwurfsmuster, software patterns
solid -SOLID: solid principles, solid design principles
system-design -System design: system design, systems design, software architecture, softwarearchitektur, solution architecture, architecture logicielle, arquitectura de software
serverless Serverless: faas, function as a service
kafka Kafka: apache kafka, kafka streams, kafka connect, confluent kafka
rabbitmq RabbitMQ: rabbit mq, amqp
activemq ActiveMQ: artemis mq, jms
nats =NATS: nats io, jetstream
pulsar -Apache Pulsar: apache pulsar
kinesis =Kinesis: amazon kinesis, aws kinesis
message-queues -Messaging and queues: message queue, messaging systems, message broker, message bus, message queueing, pub sub, pubsub, publish subscribe
service-mesh -Service mesh: service mesh, istio, linkerd, envoy proxy
soa -SOA: service oriented architecture, service oriented architectures, ?SOA
multi-tenancy -Multi-tenancy: multi tenant, multi tenancy, multitenant
mvc MVC: mvvm
functional-programming -Functional programming: functional programming, funktionale programmierung
oop -Object-oriented programming: object oriented, oop, object oriented programming, object oriented design, objektorientierte, orientada a objetos
reactive -Reactive programming: reactive programming, rxjava, rxjs, project reactor, reactive streams
high-availability -High availability: high availability, highly available, fault tolerance, fault tolerant, disaster recovery, hochverfügbarkeit
uml UML: c4 model
`;

export const performance = `
caching -Caching: caching, cache invalidation, distributed cache
scalability -Scalability: scalability, highly scalable, horizontal scaling, scalable systems, skalierbarkeit
load-balancing -Load balancing: load balancing, load balancer, haproxy
profiling -Profiling: performance profiling, code profiling, memory profiling, flame graphs
performance-tuning -Performance tuning: performance tuning, performance optimisation, performance optimization, application performance
low-latency -Low latency: low latency, ultra low latency
high-throughput -High throughput: high throughput, high traffic, high volume systems
rate-limiting -Rate limiting: rate limiting, rate limiter
cdn CDN: content delivery network, cloudfront, akamai, fastly
`;

export const computerScience = `
data-structures -Data structures: data structures
algorithms -Algorithms: algorithms, algorithmic, algorithmen, algorithmes
complexity -Complexity: big o, time complexity
concurrency -Concurrency: concurrency, multithreading, multi threading, multithreaded, multi threaded, concurrent programming, parallel programming, thread safety
async -Asynchronous programming: asynchronous programming, async programming, async await, asyncio
operating-systems -Operating systems: operating systems, os internals, kernel development, linux kernel
networking -Networking: computer networking, network protocols, computer networks, networking fundamentals, networking concepts
tcp-ip TCP/IP: tcp ip, tcp, udp
dns DNS
compilers -Compilers: compilers, compiler design, llvm
machine-learning Machine learning: maschinelles lernen, =ML, deep learning, apprentissage automatique
llm -Large language models: llm, large language model, generative ai, gen ai, genai, retrieval augmented generation
nlp =NLP: natural language processing
computer-vision Computer vision
statistics -Statistics: statistical modelling, statistical modeling, statistical analysis
embedded -Embedded systems: embedded systems, embedded software, rtos, firmware
blockchain Blockchain: ethereum, smart contracts, web3
iot -Internet of things: iot, internet of things
`;
