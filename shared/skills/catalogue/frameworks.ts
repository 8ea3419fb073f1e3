export const frameworks = `
nodejs Node.js: nodejs, =Node, node js
deno Deno
bun ?Bun: bun js
express ?Express: express js, expressjs
nestjs NestJS: nest js, ?Nest
fastify Fastify
koa ?Koa: koa js, koajs
hapi ?Hapi: hapi js
hono ?Hono: hono js
django Django: django rest framework, drf
fastapi FastAPI: fast api, starlette
flask =Flask: python flask
celery =Celery: celery workers
pydantic Pydantic
sqlalchemy SQLAlchemy: sql alchemy, alembic migrations
dash ?Dash: plotly dash, dash plotly
streamlit Streamlit
spring-boot Spring Boot: springboot
spring ?Spring: spring framework, spring mvc, spring core, spring data, spring webflux, webflux, spring batch
spring-security Spring Security
spring-cloud Spring Cloud
hibernate =Hibernate: hibernate orm, nhibernate
jpa JPA: jakarta persistence, java persistence api
jakarta-ee Jakarta EE: java ee, j2ee, jee, javaee, jakartaee
quarkus Quarkus
micronaut Micronaut
vertx Vert.x: vertx
dropwizard Dropwizard
akka Akka: apache pekko
play ?Play: play framework
ktor Ktor
struts =Struts: apache struts
dotnet .NET: dotnet, .net core, .net framework, dot net, net core
aspnet ASP.NET: asp net core, asp net mvc, asp net web api, aspnet
entity-framework Entity Framework: entity framework core, ef core, efcore
blazor Blazor
signalr SignalR
wpf WPF: windows presentation foundation
rails =Rails: ruby on rails, rubyonrails, ?RoR
sinatra =Sinatra
sidekiq Sidekiq
laravel Laravel: eloquent orm
symfony Symfony
wordpress WordPress: woocommerce
drupal Drupal
magento Magento: adobe commerce
phoenix ?Phoenix: phoenix framework, phoenix liveview, liveview
gin ?Gin: gin gonic, gin framework
echo-go -Echo (Go): echo framework, labstack echo
fiber-go -Fiber (Go): gofiber, go fiber
actix Actix: actix web
axum Axum
tokio Tokio
react =React: react js, reactjs
react-native React Native
redux =Redux: redux toolkit
nextjs Next.js: nextjs, next js
angular =Angular: angularjs, angular js
vue =Vue.js: vue js, vuejs, =Vue, pinia
nuxt Nuxt: nuxtjs, nuxt js
svelte =Svelte: sveltekit, svelte kit
remix ?Remix: remix run
jquery jQuery
tailwind Tailwind CSS: =Tailwind, tailwindcss
bootstrap =Bootstrap: twitter bootstrap
electron =Electron: electron js, electronjs
flutter =Flutter
qt =Qt: qt5, qt6, qml
prisma =Prisma: prisma orm
typeorm TypeORM: type orm
sequelize Sequelize
drizzle -Drizzle: drizzle orm
mybatis MyBatis
doctrine =Doctrine: doctrine orm
temporal -Temporal: temporal io, temporal workflows, temporal workflow
airflow Airflow: apache airflow
spark =Spark: apache spark, pyspark, spark sql, spark streaming
hadoop Hadoop: mapreduce, hdfs
flink Flink: apache flink
beam -Apache Beam: apache beam
dbt dbt: dbt core
pandas =Pandas: python pandas
numpy NumPy: scipy
pytorch PyTorch
tensorflow TensorFlow: keras
scikit-learn scikit-learn: sklearn, scikit learn
langchain LangChain: langgraph, llamaindex
openai-api -LLM APIs: openai api, llm api, llm integration, anthropic api, openai apis
opencv OpenCV
`;
