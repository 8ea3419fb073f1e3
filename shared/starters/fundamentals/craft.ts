import type { Starter } from "../starter.ts";
import { topic } from "../topic.ts";

export const items: readonly Starter[] = [
  ...topic(
    { name: "Git", skills: ["git", "version-control"] },
    `
commit-model easy What is a commit in Git?
  A snapshot of the whole tree with a message, author, time and the ids of its parents; its id is the hash of all
  that. So a commit never changes: amending or rebasing makes a new one. A branch is only a movable name for a commit,
  and HEAD says which one is checked out.

merge-rebase easy How do merge and rebase differ?
  A merge joins two lines of work in a commit with two parents and keeps history as it was. A rebase makes new commits
  of one line on top of the other, so that history reads straight. What others already build on is not rebased, since
  they would have the old commits and the new.

reset-revert easy When do you use reset, restore and revert?
  Revert makes a new commit that undoes another: right for what is shared. Reset moves the branch to another commit,
  with --soft keeping the index and files, --mixed the files and --hard neither: for work of your own. Restore brings
  back files and leaves the branch alone.

reflog medium You ran reset --hard and lost commits. What now?
  They are still there: git reflog lists where HEAD has been, and a branch or a reset to that entry brings them back.
  Commits that nothing refers to are kept for some weeks until they are collected. Changes that were never committed
  or stashed are gone, except that staged files remain as loose blobs which git fsck finds.

bisect medium How does git bisect find a bug?
  You name a good and a bad commit, and it checks out the middle, halving the range with each answer: a thousand
  commits take about ten steps. git bisect run does it with a script's exit code, where 125 says "cannot be tested".
  It needs commits that build, which is one reason to keep them small and whole.

fetch-pull easy What does git pull do beyond fetch?
  Fetch brings the remote's commits and moves the remote-tracking branches such as origin/main; your own work stays as
  it is. Pull then merges or rebases them into the current branch. Fetching first lets you look before you join.

cherry-pick medium What does cherry-pick do, and when is it a bad sign?
  It applies the change of one commit as a new commit elsewhere, as for a fix that a release branch needs too. The two
  are unrelated to Git, so a later merge may meet the change twice. If it is needed often, branches live too long
  apart.

secret-committed medium A password was committed and pushed. What do you do?
  Replace the password first: it is in clones, forks and logs, and must count as known. Then remove it from history
  with git filter-repo if that is worth the trouble, push by force with everybody's knowledge, and ask the host to
  purge caches. Last, add a check that finds secrets before a commit.
`,
  ),
  ...topic(
    { name: "Testing", skills: ["unit-testing", "integration-testing"] },
    `
test-levels easy How do unit, integration and end-to-end tests share the work?
  Unit tests check rules without input and output: many, in milliseconds. Integration tests check that code and its
  real neighbours, such as the database, agree: fewer. End-to-end tests walk through the few paths whose failure would
  hurt most, since they are slow and break for many reasons.

good-test easy What makes a test good?
  It checks one behaviour through the public interface and says which in its name; it fails when that breaks and not
  when the inside is rearranged. It depends on no other test, on no clock and on no network beyond its control. When
  it fails, the message alone says what was expected.

mock-fake-stub medium How do stubs, mocks and fakes differ?
  A stub gives prepared answers. A mock also checks that it was called as expected, which ties the test to how the
  code works. A fake is a simple working version, such as a store in memory. One uses the real thing where it is fast
  enough, and fakes what is outside: clock, mail, payment.

flaky-tests medium What makes tests flaky, and what do you do about it?
  Sleeps instead of waiting for a condition, shared state and order, real time and time zones, ports, and calls to the
  outside. A flaky test is fixed or removed at once: people who learn to ignore red also ignore real failures. Retries
  hide races that users will meet too.

coverage medium What does code coverage tell, and what not?
  Which lines or branches no test ran: those are certainly untested. It says nothing on whether the others were
  checked, as a test without assertions covers too. It is a good lamp and a bad target; mutation testing, which
  changes the code and sees whether a test fails, measures what coverage cannot.

property-tests medium What is property-based testing?
  Instead of examples one states what always holds, such as "decoding what was encoded gives it back", and the tool
  tries many generated inputs. When one fails it is shrunk to a small case. It finds the empty list, the odd character
  and the boundary that nobody thought of.

contract-tests hard What do contract tests check between services?
  The consumer writes down which requests it makes and what it relies on in the answers; the provider's build replays
  them against the real provider. So a change that would break somebody fails before it is deployed, without an
  environment in which all services run. They check the shape of the talk, not the whole behaviour.

test-database medium Why test against the real database engine instead of an in-memory substitute?
  Substitutes differ in types, constraints, isolation and SQL dialect, which is where the errors are. A container of
  the real engine starts in seconds. Each test gets a schema or owner of its own, or a transaction that is rolled
  back, so that tests can run side by side.
`,
  ),
  ...topic(
    { name: "Concurrency", skills: ["concurrency"] },
    `
process-thread easy How do processes, threads and coroutines differ?
  Processes have memory of their own and are isolated by the system. Threads share the memory of a process and are
  scheduled by the kernel, so they can run on several cores and must guard what they share. Coroutines are scheduled
  by the program and switch only where they wait: cheap enough for tens of thousands of them.

concurrency-parallelism easy How do concurrency and parallelism differ?
  Concurrency is having several tasks in progress, so that one goes on while another waits; one core will do.
  Parallelism is working on several at the same instant, which takes several cores. Waiting for input and output is
  helped by the first, computing by the second.

race-condition easy What is a race condition?
  The result depends on which of two activities comes first, and one of the orders is wrong. "Check, then act" is the
  usual form: between the two somebody else changes what was checked. The remedy makes both one step: a lock, an
  atomic operation, a constraint or a transaction.

data-race medium What is a data race, and why is it more than a stale value?
  Two threads access the same memory without synchronisation and one of them writes. Compilers and processors may
  reorder and cache such accesses, so the outcome is not just old or new: in C, C++ and Go it may be anything.
  Mutexes, atomics and channels establish the happens-before order that makes writes visible.

deadlock-conditions medium Which four conditions make a deadlock, and which do you break?
  Mutual exclusion, holding one while waiting for another, no taking away, and a cycle of waiting; all four must hold.
  The practical one to break is the cycle: take locks in one global order. Others are to take all at once, or to give
  up after a timeout and start over.

mutex-semaphore easy How do a mutex and a semaphore differ?
  A mutex lets one in, and who locked it unlocks it: it guards a critical section. A semaphore counts permits, so it
  lets up to n in, and any thread may release one: it limits how many use a resource at once, such as connections. A
  mutex should be held briefly, and never across a call that may block for long.

event-loop medium How does an event loop serve thousands of connections on one thread?
  It asks the system which sockets are ready, runs the short callback of each and never waits for one. Everything slow
  is started and continued when its result is there. One long computation therefore stops everybody: it belongs in a
  worker, or is cut into pieces.

cpu-io-bound medium How large should a pool of threads be?
  For computing, about as many as there are cores: more only switch. For work that waits, more, roughly cores times
  one plus the ratio of waiting to computing time, but bounded by what the thing waited for can bear. Pools for
  different dependencies are kept apart so that a slow one cannot take all threads.

gil medium What does Python's global interpreter lock mean for a server?
  In the standard build one thread at a time runs Python code in a process, so threads do not speed up computing,
  while they do help with waiting, during which the lock is released. Several processes use several cores.
  Free-threaded builds exist since 3.13, as an option that libraries have to support.

atomic-cas hard What is compare-and-swap?
  An atomic instruction that writes a new value only if the old one is still what was expected, and tells whether it
  did. Lock-free structures are loops over it: read, compute, try, and repeat if someone was faster. The ABA problem,
  where a value changed and changed back, is met with version counters; a conditional write in a database is the same
  idea.

distributed-lock hard Why is a lock with a timeout in Redis not enough to protect a resource?
  The holder may pause, in garbage collection or on the network, past the timeout; another takes the lock, and then
  both believe they hold it. The resource itself must refuse the late one, by a fencing token that grows with each
  lock. Without that such a lock is fit to save double work, and not to protect correctness.
`,
  ),
];
