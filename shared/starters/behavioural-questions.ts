/** `key question` beneath each competency, then what a good answer holds. */
export const behaviouralQuestions = `
# Leadership
led-without-authority Tell me about a time you led without being anybody's manager.
  Say what direction was missing and how you knew, what you did so that others followed, and what came of it that
  would not have happened otherwise.
set-direction Describe a technical direction you set for a team.
  Name the choices there were, how you won people for one, and how you noticed later whether it had been right.
raised-bar When did you raise the standard of your team's work?
  Show the state before, the smallest change that moved it, how you made it stick without policing, and a number if
  there is one.
unpopular-decision Tell me about an unpopular decision you had to carry.
  Explain why it had to be, how you heard the objections out, and what you did for those whom it cost something.

# Ownership
beyond-your-job Tell me about something you fixed that was not your job.
  Choose one with a real cost of leaving it. Tell what you weighed before stepping in and how you left it in good
  hands.
end-to-end What have you built and run from the idea to production?
  Walk through it in a minute, then stay at one hard point. Mention who used it and what running it taught you.
owned-mistake Describe a mistake of yours that reached users.
  Say "I" and not "we". How it was noticed, how you stopped the harm first, and which change makes it unlikely to come
  again.
unwanted-work Tell me about unglamorous work you took on.
  Show why it mattered to others, and what got easier for the team afterwards.

# Delivery
tight-deadline Tell me about a deadline that looked impossible.
  Tell what you cut, whom you told and when, and what you refused to cut. End with what was delivered on the day.
biggest-result What is the result you are proudest of?
  Give the size of the problem, your own part, and the outcome in numbers that a stranger understands.
blocked When were you blocked by another team, and what did you do?
  Show that you understood what they were busy with, what you offered, and the way around that you prepared meanwhile.
slipped Tell me about a project that slipped.
  Say early when you saw it, how you told people, and what your estimates look like since.

# Teamwork
good-team Describe the best team you were part of. What was your share in it?
  Pick two habits that made it good and say which of them came from you.
helped-colleague When did you set your own work aside to help somebody?
  Tell what it cost, how you decided, and what the team got from it.
different-style Tell me about working with somebody very unlike you.
  Describe the difference with respect, what you changed in your own way of working, and what the pairing did better
  than either alone.
remote-team How have you kept a spread-out team working as one?
  Name concrete habits: what is written down, what is talked through, and how newcomers find their way.

# Communication
explain-to-layman When did you explain something technical to people outside engineering?
  Say what they had to decide, the picture you chose and what you left out, and which decision they then took.
bad-news Tell me about bad news you had to deliver.
  Early, plain, with what you know and do not know and the next step. Say how it was taken.
written-proposal Describe a document of yours that changed what happened.
  Tell who read it, what made it short, and which objection it answered before it was raised.
misunderstood When were you misunderstood, and what did it cost?
  Find your part in it, and the check you have used since, such as having the other repeat the plan.

# Conflict
disagreed-with-colleague Tell me about a disagreement with a colleague over a technical question.
  Give the other side its best argument. How did you find out who was right, and how did you work together afterwards?
disagreed-with-manager When did you disagree with your manager?
  Facts, in private, once more if it mattered, and then behind the decision. Say what became of it.
difficult-person Describe working with somebody you found difficult.
  Speak about behaviour, not character. What did you try first with the person alone, and what changed?
review-conflict Tell me about a code review that got heated.
  What was it really about? Show how you took it out of the comments and what rule or habit came of it.

# Influence
convinced-others Tell me about a time you changed somebody's mind.
  Start from what they cared about. Evidence, a small trial or a shared goal: say what turned it.
no-to-stakeholder When did you say no to a customer or a stakeholder?
  What did you offer instead, and how is the relationship now?
adopted-practice Which practice or tool did others take up because of you?
  Tell how you made the first try cheap, who came second, and where it was dropped again.

# Feedback
hard-feedback-received What is the hardest feedback you have been given?
  Quote it. Say how it felt, what you found true in it, what you changed, and how you know that it worked.
hard-feedback-given Tell me about difficult feedback you gave.
  Soon, in private, about something observed and its effect. Tell how you listened and what came after.
asked-for-feedback How do you find out how you are doing?
  Give an example where you asked for it, got something unexpected and acted on it.

# Mentoring
helped-grow Tell me about somebody who got better at their work because of you.
  Where they stood, what you did and stopped doing for them, and what they can do alone today.
onboarding How did you help a newcomer find their feet?
  First day, first change, first real responsibility; and what you fixed in the docs along the way.
taught-team What have you taught your team?
  Say how you saw that it was needed, the form you chose and whether people use it.

# Failure
project-failed Tell me about a project that failed.
  Keep the story short and your own part clear. Spend most of the time on what you do differently since, with an
  example.
outage Describe an incident you caused or led.
  Timeline, what you knew when, how you calmed it, and the change to the system rather than to a person.
wrong-decision Which technical decision of yours would you take back?
  Why it looked right then, which sign you missed, how expensive it was to undo.

# Ambiguity
unclear-requirements Tell me about starting with unclear requirements.
  Whom you asked, the smallest thing you built to learn, and what turned out to be different from what everybody
  thought.
changing-priorities When did priorities change in the middle of your work?
  What you saved from it, how you told those who waited, and how you chose the next step.
no-data Tell me about deciding with little information.
  Say how dear a wrong choice was, whether it could be undone, and what you watched afterwards.

# Prioritisation
too-much-work What do you do when everything is urgent?
  An example with at least three things at once: by what you ordered them, what you dropped and who agreed.
tech-debt When did you pay off technical debt, and when did you leave it?
  Use cost and likelihood instead of taste, and tell both cases.
said-not-now Tell me about something good that you decided not to do.
  What it would have brought, what was done instead, and whether you would choose so again.

# Judgement
hard-tradeoff Tell me about the hardest technical trade-off you made.
  Two real alternatives, the criteria, the choice and its price; and what you measured later.
simple-solution When did you choose a simpler solution than was asked for?
  Show that you understood the need behind the wish, and what the simple way could not do.
quality-speed Tell me about choosing between quality and speed.
  Where the line was that you would not cross, how you made the debt visible, whether it was paid.
security-or-ethics When did you object to something on grounds of safety, privacy or fairness?
  What was at stake, for whom, to whom you spoke, and what happened.

# Learning
new-technology Tell me about learning something new in a hurry.
  The goal, the plan of the first days, how you checked that you understood, and the first thing you shipped with it.
keep-up How do you stay current, and what came of it lately?
  One concrete thing you read or tried that changed something at work is worth more than a list of sources.
weakness What are you working on at the moment to get better?
  Something real, what you do about it each week, and the first sign that it helps.

# Customer focus
user-problem Tell me about a time you solved a problem that users had not told you about.
  How you noticed, how you checked that it was real, and what changed for them.
unhappy-customer Describe dealing with an unhappy customer or user.
  Listen first, then the harm, then the cause. Say what you promised and that it was kept.
metric-or-user When did numbers and what users said point different ways?
  How you found out why, what you did, and what you measure since.
`;
