export const languages = `
go ?Go: golang, go lang, go language
python Python: cpython
java Java: jdk, jvm, openjdk
javascript JavaScript: java script, =JS, ecmascript, es6, es2015, vanilla js
typescript TypeScript: type script, ?TS
c ?C: c language, ansi c, c99, c11, c programming, embedded c
cpp C++: cpp, c plus plus, c++11, c++14, c++17, c++20
csharp C#: c sharp, csharp, visual c#
fsharp F#: f sharp, fsharp
r ?R: r language, r studio, rstudio, r programming, tidyverse, ggplot2
rust =Rust: rust lang, rustlang
swift ?Swift: swiftui, swift ui, vapor swift
kotlin Kotlin
scala =Scala: scala 3, cats effect
groovy =Groovy: apache groovy
clojure Clojure: clojurescript
ruby Ruby: jruby
php PHP: php 8, zend php
perl Perl: raku
elixir =Elixir: elixir lang
erlang Erlang: erlang otp
haskell Haskell
ocaml OCaml
lua Lua: luajit
dart =Dart: dart lang
julia ?Julia: julia language
zig =Zig: ziglang
objective-c =Objective-C: objc, obj c
visual-basic Visual Basic: vb net, vba, visual basic net, vb 6, vb6
cobol COBOL
fortran Fortran
delphi =Delphi: object pascal
matlab MATLAB: simulink
sas ?SAS: sas programming
abap ABAP: sap abap
apex ?Apex: salesforce apex, apex classes
solidity Solidity
assembly -Assembly: assembly language, assembly programming, assembler language, x86 assembly, arm assembly
sql SQL: t sql, tsql, transact sql, ansi sql, sql queries
plsql PL/SQL: plsql, pl pgsql, plpgsql
bash Bash: shell script, shell scripting, shell scripts, bash scripting, zsh, unix shell
powershell PowerShell: power shell
html HTML: html5, xhtml
css CSS: css3, scss, sass css
xml XML: xslt, xsd, xpath
json JSON: ndjson
yaml YAML
webassembly WebAssembly: web assembly, wasm
regex -Regular expressions: regex, regexp, regular expression
`;
