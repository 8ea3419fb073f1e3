export const databases = `
postgresql PostgreSQL: postgres, postgre sql, psql, postgis, pgvector, postgre
mysql MySQL: my sql
mariadb MariaDB
sqlite SQLite: sqlite3
sql-server SQL Server: mssql, ms sql, ms sql server, microsoft sql server, ssms
oracle -Oracle Database: oracle database, oracle db, oracle sql, oracle 19c, oracle 12c, oracle 11g, oracle rdbms, ?Oracle
db2 -IBM Db2: db2, ibm db2
mongodb MongoDB: =Mongo, mongo db, mongoose, mongodb atlas
dynamodb DynamoDB: dynamo db, amazon dynamodb, aws dynamodb
cassandra Cassandra: apache cassandra, scylladb, scylla db
redis Redis: valkey, redis cluster
memcached Memcached: memcache
elasticsearch Elasticsearch: elastic search, elk stack, =ELK, ?Elastic
opensearch OpenSearch: open search
solr Solr: apache solr
lucene Lucene: apache lucene
neo4j Neo4j: cypher query language
graph-databases -Graph databases: graph database, graph db
couchbase Couchbase
couchdb CouchDB
cockroachdb CockroachDB: cockroach db
clickhouse ClickHouse: click house
snowflake =Snowflake: snowflake data cloud
bigquery BigQuery: big query
redshift =Redshift: amazon redshift, aws redshift
databricks Databricks: delta lake
hive ?Hive: apache hive, hiveql
hbase HBase
presto -Trino: trino, prestodb, presto sql
athena ?Athena: amazon athena, aws athena
firebase Firebase: firestore
supabase Supabase
influxdb InfluxDB: influx db
timescaledb TimescaleDB: timescale db
vector-databases -Vector databases: vector database, vector db, pinecone db, weaviate, qdrant, milvus db
nosql NoSQL: no sql, nosql databases, non relational databases
relational-databases -Relational databases: relational database, rdbms, relational data
data-modelling -Data modelling: data modelling, data modeling, database design, schema design, database modelling, datenmodellierung
indexing -Indexes: database indexes, database indexing, query optimisation, query optimization, query tuning, sql tuning, query performance
transactions -Transactions and isolation: acid transactions, database transactions, isolation levels, mvcc, transaction isolation
sharding -Sharding and replication: sharding, database replication, database sharding, database partitioning
database-migrations -Database migrations: database migration, schema migration, flyway, liquibase
data-warehousing -Data warehousing: data warehouse, data warehousing, data lake, lakehouse, olap
etl ETL: elt pipelines, etl pipelines, data pipelines, data pipeline
stored-procedures -Stored procedures: stored procedure
tableau =Tableau
power-bi Power BI: powerbi
looker =Looker: lookml
excel =Excel: microsoft excel, ms excel
`;
