export const testing = `
unit-testing -Unit testing: unit testing, unit test, unittests, pruebas unitarias, tests unitaires
integration-testing -Integration testing: integration testing, integration test, integrationstests
end-to-end-testing -End-to-end testing: end to end testing, e2e testing, e2e test, end to end test, e2e
test-automation -Test automation: test automation, automated testing, automated tests, testautomatisierung, automatisierte tests
tdd -Test-driven development: tdd, test driven development, test driven
bdd -Behaviour-driven development: bdd, behaviour driven development, behavior driven development, gherkin
load-testing -Load testing: load testing, performance testing, stress testing, load tests
contract-testing -Contract testing: contract testing, pact testing
junit JUnit: mockito, testng
pytest pytest: py test
jest ?Jest: jest testing
vitest Vitest
mocha ?Mocha: mocha chai, mochajs
rspec RSpec
phpunit PHPUnit
xunit xUnit: nunit
cypress =Cypress
playwright =Playwright
selenium Selenium: selenium webdriver
cucumber =Cucumber
rest-assured =REST Assured: restassured
jmeter JMeter
k6 =k6: grafana k6, k6 io
gatling Gatling
locust ?Locust: locust io
testcontainers Testcontainers: test containers
`;

export const tooling = `
maven Maven: apache maven
gradle Gradle
npm npm: pnpm, npm packages
yarn ?Yarn
webpack Webpack: rollup js
vite =Vite: vitejs
babel ?Babel: babeljs
eslint ESLint
cmake CMake
make -Make: makefile, gnu make
bazel =Bazel
poetry -Poetry: python poetry
vscode VS Code: vscode, visual studio code
visual-studio Visual Studio
intellij IntelliJ: intellij idea, jetbrains
jupyter Jupyter: jupyter notebooks
vim =Vim: neovim
jira Jira
confluence =Confluence
copilot -AI coding assistants: github copilot, ai coding assistants, ai coding tools, claude code, cursor ide
figma Figma
sap =SAP: s 4hana, sap hana
salesforce Salesforce
servicenow ServiceNow
`;

export const soft = `
agile Agile: agile methodology, agile development, agile environment, agilen, agiles
scrum Scrum: scrum master
kanban Kanban
communication -Communication: communication skills, written communication, verbal communication, excellent communication, strong communication, kommunikationsstärke, kommunikationsfähigkeit
teamwork -Teamwork: teamwork, team player, teamfähigkeit, teamplayer, esprit d équipe, trabajo en equipo
problem-solving -Problem solving: problem solving, problem solver, problem solving skills, resolución de problemas
leadership -Technical leadership: technical leadership, leadership skills
mentoring -Mentoring: mentoring, mentor junior, coaching skills, mentorship
ownership -Ownership: end to end ownership, take ownership, strong ownership, sense of ownership
documentation -Technical writing: technical writing, technical documentation, write documentation
stakeholders -Working with stakeholders: stakeholder management, cross functional teams, cross functional team, stakeholder communication
pair-programming -Pair programming: pair programming, mob programming, pairing sessions
project-management -Project management: project management, projektmanagement, gestion de projet
remote-work -Remote collaboration: remote collaboration, asynchronous communication, async communication
critical-thinking -Critical thinking: critical thinking, analytical skills, analytical thinking
time-management -Time management: time management
`;
