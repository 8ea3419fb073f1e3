/** `slug difficulty title` beneath each pattern, from the easy ones to the hard. */
export const codingProblems = `
# Arrays and hashing
two-sum easy Two Sum
contains-duplicate easy Contains Duplicate
valid-anagram easy Valid Anagram
majority-element easy Majority Element
group-anagrams medium Group Anagrams
top-k-frequent-elements medium Top K Frequent Elements
product-of-array-except-self medium Product of Array Except Self
longest-consecutive-sequence medium Longest Consecutive Sequence
valid-sudoku medium Valid Sudoku
first-missing-positive hard First Missing Positive
# Two pointers
valid-palindrome easy Valid Palindrome
move-zeroes easy Move Zeroes
two-sum-ii-input-array-is-sorted medium Two Sum II - Input Array Is Sorted
3sum medium 3Sum
container-with-most-water medium Container With Most Water
sort-colors medium Sort Colors
trapping-rain-water hard Trapping Rain Water
# Sliding window
best-time-to-buy-and-sell-stock easy Best Time to Buy and Sell Stock
longest-substring-without-repeating-characters medium Longest Substring Without Repeating Characters
longest-repeating-character-replacement medium Longest Repeating Character Replacement
permutation-in-string medium Permutation in String
minimum-size-subarray-sum medium Minimum Size Subarray Sum
minimum-window-substring hard Minimum Window Substring
sliding-window-maximum hard Sliding Window Maximum
# Prefix sums
range-sum-query-immutable easy Range Sum Query - Immutable
find-pivot-index easy Find Pivot Index
subarray-sum-equals-k medium Subarray Sum Equals K
continuous-subarray-sum medium Continuous Subarray Sum
# Stacks
valid-parentheses easy Valid Parentheses
min-stack medium Min Stack
evaluate-reverse-polish-notation medium Evaluate Reverse Polish Notation
daily-temperatures medium Daily Temperatures
decode-string medium Decode String
simplify-path medium Simplify Path
largest-rectangle-in-histogram hard Largest Rectangle in Histogram
# Binary search
binary-search easy Binary Search
search-a-2d-matrix medium Search a 2D Matrix
koko-eating-bananas medium Koko Eating Bananas
find-minimum-in-rotated-sorted-array medium Find Minimum in Rotated Sorted Array
search-in-rotated-sorted-array medium Search in Rotated Sorted Array
find-first-and-last-position-of-element-in-sorted-array medium Find First and Last Position of Element in Sorted Array
time-based-key-value-store medium Time Based Key-Value Store
median-of-two-sorted-arrays hard Median of Two Sorted Arrays
# Linked lists
reverse-linked-list easy Reverse Linked List
merge-two-sorted-lists easy Merge Two Sorted Lists
linked-list-cycle easy Linked List Cycle
reorder-list medium Reorder List
remove-nth-node-from-end-of-list medium Remove Nth Node From End of List
copy-list-with-random-pointer medium Copy List with Random Pointer
add-two-numbers medium Add Two Numbers
find-the-duplicate-number medium Find the Duplicate Number
# Trees
invert-binary-tree easy Invert Binary Tree
maximum-depth-of-binary-tree easy Maximum Depth of Binary Tree
diameter-of-binary-tree easy Diameter of Binary Tree
subtree-of-another-tree easy Subtree of Another Tree
lowest-common-ancestor-of-a-binary-search-tree medium Lowest Common Ancestor of a Binary Search Tree
binary-tree-level-order-traversal medium Binary Tree Level Order Traversal
validate-binary-search-tree medium Validate Binary Search Tree
kth-smallest-element-in-a-bst medium Kth Smallest Element in a BST
construct-binary-tree-from-preorder-and-inorder-traversal medium Construct Binary Tree from Preorder and Inorder Traversal
serialize-and-deserialize-binary-tree hard Serialize and Deserialize Binary Tree
binary-tree-maximum-path-sum hard Binary Tree Maximum Path Sum
# Tries
implement-trie-prefix-tree medium Implement Trie (Prefix Tree)
design-add-and-search-words-data-structure medium Design Add and Search Words Data Structure
word-search-ii hard Word Search II
# Heaps
kth-largest-element-in-a-stream easy Kth Largest Element in a Stream
k-closest-points-to-origin medium K Closest Points to Origin
kth-largest-element-in-an-array medium Kth Largest Element in an Array
task-scheduler medium Task Scheduler
find-median-from-data-stream hard Find Median from Data Stream
merge-k-sorted-lists hard Merge k Sorted Lists
# Backtracking
subsets medium Subsets
permutations medium Permutations
combination-sum medium Combination Sum
generate-parentheses medium Generate Parentheses
letter-combinations-of-a-phone-number medium Letter Combinations of a Phone Number
word-search medium Word Search
palindrome-partitioning medium Palindrome Partitioning
n-queens hard N-Queens
# Graphs
number-of-islands medium Number of Islands
clone-graph medium Clone Graph
rotting-oranges medium Rotting Oranges
pacific-atlantic-water-flow medium Pacific Atlantic Water Flow
surrounded-regions medium Surrounded Regions
course-schedule medium Course Schedule
course-schedule-ii medium Course Schedule II
word-ladder hard Word Ladder
# Shortest paths
network-delay-time medium Network Delay Time
cheapest-flights-within-k-stops medium Cheapest Flights Within K Stops
path-with-minimum-effort medium Path With Minimum Effort
swim-in-rising-water hard Swim in Rising Water
# Union find
number-of-provinces medium Number of Provinces
redundant-connection medium Redundant Connection
accounts-merge medium Accounts Merge
min-cost-to-connect-all-points medium Min Cost to Connect All Points
# Dynamic programming
climbing-stairs easy Climbing Stairs
house-robber medium House Robber
coin-change medium Coin Change
longest-increasing-subsequence medium Longest Increasing Subsequence
word-break medium Word Break
decode-ways medium Decode Ways
maximum-product-subarray medium Maximum Product Subarray
partition-equal-subset-sum medium Partition Equal Subset Sum
unique-paths medium Unique Paths
longest-common-subsequence medium Longest Common Subsequence
longest-palindromic-substring medium Longest Palindromic Substring
edit-distance medium Edit Distance
best-time-to-buy-and-sell-stock-with-cooldown medium Best Time to Buy and Sell Stock with Cooldown
regular-expression-matching hard Regular Expression Matching
# Greedy
maximum-subarray medium Maximum Subarray
jump-game medium Jump Game
jump-game-ii medium Jump Game II
gas-station medium Gas Station
partition-labels medium Partition Labels
# Intervals
merge-intervals medium Merge Intervals
insert-interval medium Insert Interval
non-overlapping-intervals medium Non-overlapping Intervals
minimum-number-of-arrows-to-burst-balloons medium Minimum Number of Arrows to Burst Balloons
# Bits and matrices
single-number easy Single Number
number-of-1-bits easy Number of 1 Bits
missing-number easy Missing Number
rotate-image medium Rotate Image
spiral-matrix medium Spiral Matrix
set-matrix-zeroes medium Set Matrix Zeroes
# Designing structures
lru-cache medium LRU Cache
insert-delete-getrandom-o1 medium Insert Delete GetRandom O(1)
design-twitter medium Design Twitter
lfu-cache hard LFU Cache
# SQL
customers-who-never-order easy Customers Who Never Order
second-highest-salary medium Second Highest Salary
rank-scores medium Rank Scores
consecutive-numbers medium Consecutive Numbers
department-top-three-salaries hard Department Top Three Salaries
`;
