# What people write to the bot; one alternative a line.
command-help =
    help
    what can you do
    what can i ask
command-greeting =
    hi
    hello
    hey
    good morning
    good afternoon
    hi there
command-checkin =
    check-in
    check in
    checkin
    weekly check-in
command-status =
    status
    overview
    how are we doing
command-person =
    talk to someone
    ask a person
    i want to talk to a human
    contact support
command-language =
    english
    engelska
    engelsk
    in english
    på engelska
    på engelsk
    speak english
    byt till engelska
    skift til engelsk
    bytt til engelsk
    switch to english
    answer in english
    english please
    in english please

language-sv = Swedish
language-da = Danish
language-nb = Norwegian
language-en = English
language-changed = I will answer you in English from now on.

welcome-title = Hello, I am Startklar
help-title = This is what I can help with
help-ask = Ask me about { $initiative }: why it is happening, what changes for you and where to get support. I only answer with texts that somebody has approved. When I do not know, I say so, and you can send the question to a person.
the-change = the change
help-checkin = You lead a unit. Write **check-in** when you want to say how ready you are. It takes about a minute.
help-language = I understand English, Swedish, Danish and Norwegian. To switch, write **svenska**, for example.
help-privacy = Write **what do you know about me** to see what I keep about you.
help-example-why = Why are we doing this?
help-example-me = What changes for me?
help-example-support = Where do I get support?
help-checkin-button = Do the check-in
help-button = Show what I can ask

answer-other-language = This text is only available in { $language }.
answer-source = Source: { $source } · Owner: { $owner } · Reviewed { $reviewed }
answer-related = People also ask
answer-more = Read more
answer-helpful = That helped
answer-not-helpful = That did not help
answer-person = Ask a person
see-below = The answer is below.
still-working = This is taking a little longer than usual. The answer comes here as soon as it is ready.
answer-summary = The answer to your question
feedback-helpful = Thank you, good to know.
feedback-not-helpful = Thank you for telling me. Whoever owns the text can see that the answer fell short. If you want help now, you can ask a person.
suggest-title = Do you mean one of these?
suggest-text = I am not sure what you are asking. Choose the one that fits best, or put the question another way.
no-answer-title = I do not know
no-answer-text = I have no approved answer to that, and I will not guess.
person-title = Get help from a person
person-contact = Contact { $contact }.
person-hours = Open { $hours }
person-unknown = Your manager knows who supports your unit. I have not been given a contact for you yet.
article-gone = That answer is no longer available. Ask your question again and I will look for what applies now.

refused-empty = I saw no question in the message. Tell me in a few words what you want to know, or write **help**.
refused-no-words = I cannot read that as a question. Tell me in a few words what you want to know, or write **help**.
refused-attachment = I cannot read files and pictures, and I do not save them. Write your question in words and I will try to answer.
refused-too-long = That is more text than I can read at once. Put the question in a sentence or two.
identity-number = That looked like a personal identity number. I have not saved it. Please delete the message, and never write about patients here.
contact-details = I do not keep phone numbers and mail addresses. I have taken them out of what you wrote. Whoever answers will find you here in Teams. Never write about patients.
unknown-action = That button belongs to something that no longer exists. Nothing has changed. Write **help** and I will show you what you can do.
whom-to-ask = You can ask { $name } ({ $role }).
card-not-ours = That card is too old, or it did not come from me. Nothing has changed, and what you wrote is still in the card. Write **{ $command }** and you get a new one.
not-for-channel = Let us do that in our own chat. Write to me there.
sorry = Something went wrong on my side and I could not finish what you asked for. What you have already sent in is saved. Try again in a while. If it happens again, give support this code: { $reference }
not-saved = I cannot save anything right now, so what you sent is not saved. What you sent in earlier is still there. Try again in a while. If it happens again, give support this code: { $reference }
too-often = That was faster than I can keep up with, so I have done nothing with the latest. What you wrote in the card is still there. Wait a minute and try again.

checkin-title = Check-in for week { $week }
checkin-intro = { $criteria ->
    [one] One question.
   *[other] { $criteria } questions.
} Answer as things are today. Red means that you need help.
checkin-intro-several = Answer once for all your units. If things are different at one of them, tick it at the bottom and I will ask about it separately.
checkin-intro-whole = You answer for { $about }. What is already green I do not ask about again.
checkin-whole = the whole rollout
checkin-page = Part { $page } of { $pages }
checkin-seen-line = Your answers are seen by the project team, the steering group and the managers above you. Others only see the total for all units.
checkin-seen-project = Your answers are seen by the project team and the steering group. Others only see the total for all units.
checkin-seen-everyone = Your answers can be seen by everybody the rollout concerns.
checkin-prefilled = The answers from week { $week } are already filled in. Change what is no longer true.
checkin-choose = Choose
checkin-choose-missing = Choose an answer.
checkin-greens = { $count ->
    [one] One question was green last time. Show it
   *[other] { $count } questions were green last time. Show them
}
checkin-share = { $criterion } (per cent)
checkin-share-missing = Write a number from 0 to 100.
checkin-count-missing = Write a whole number.
checkin-rating = { $part }, 1 to 5
checkin-rating-1 = 1, not at all
checkin-rating-3 = 3, partly
checkin-rating-5 = 5, completely
checkin-proof = What shows it? { $evidence }
checkin-comment = Anything else we should know? Write nothing about patients.
checkin-wish = Do you need to pause or start later?
checkin-wish-none = No
checkin-wish-pause = Yes, we need to pause
checkin-wish-postpone = Yes, we need to start later
checkin-reason = Why, and what would it take?
checkin-reason-missing = Write a few words about why.
checkin-next = Next
checkin-same = Nothing has changed
checkin-snooze = Remind me tomorrow
checkin-snoozed = I will remind you on the morning of { $day }. You can answer on this card at any time.
checkin-skip = Skip this time
checkin-skip-title = Skip week { $week }
checkin-skip-text = Then I will not remind you again this time. Say why, so that nobody wonders. The earlier answers stay, with their date.
checkin-skip-reason = Why are you skipping?
checkin-skipped = Noted. { $units } will skip week { $week }. If you want to answer after all, write check-in.
checkin-away = I am away
command-away =
    i am away
    absence
away-title = Somebody answers for you
away-text = While you are away, the person you choose answers for { $units }. You get no reminders in the meantime.
away-who = Who answers?
away-who-missing = Choose somebody.
away-last = Until and including
away-last-missing = Choose a day, from today and at most a year ahead.
away-save = Save
away-saved = Done. { $name } answers for you until and including { $day } and has been told. Write I am away if anything changes.
away-now = { $name } answers for you until and including { $day }.
away-back = I am back
away-over = Welcome back. From now on I ask you again.
away-nobody = Nobody but you is on record in the unit, so there is nobody to choose. Ask whoever looks after the project's register of units to add a deputy.
away-told = { $name } is away and has asked you to answer the check-in for { $units } until and including { $day }. I will let you know when it is time.
checkin-except = Different here, ask me separately
checkin-submit = Send
checkin-blocker-title = What is in the way for { $unit }?
checkin-blocker-text = Your answers are saved. Tell us a little more, so that you get the right help. It becomes an action that somebody looks after.
checkin-why-not = Why does it not apply to you?
checkin-help-label = Who can help?
checkin-help-ourselves = We will solve it ourselves
checkin-help-project = The project team
checkin-help-local-lead = Whoever leads the rollout here
checkin-help-support = Support
checkin-due-label = By when must it be solved?
checkin-blocker-label = What is in the way?
checkin-blocker-missing = Write a few words about what is in the way.
checkin-blocker-lead = In the way:
checkin-help-lead = Help:
checkin-due-lead = by { $day }
checkin-comment-lead = Comment:
checkin-wish-lead-pause = You have asked to pause:
checkin-wish-lead-postpone = You have asked to start later:
checkin-blocker-submit = Save
checkin-done-title = Thank you, week { $week } is done
checkin-done-by = Answered by { $name } on { $day }
checkin-red-follow-up = The reds and yellows are now actions, each with an owner and a date. Write actions to see them.
checkin-wish-follow-up = The project manager has your request and will answer you. Nothing in the timeline changes until it is decided.
checkin-edit = Change the answers
checkin-not-yours = The unit's manager, or the manager's deputy, answers for the unit. Nothing has been saved. If it should be you, ask whoever looks after the project's register of units to add you.
checkin-no-units = You have no unit to answer for at the moment. If you have just become a manager or a deputy, ask whoever looks after the project's register of units to add you.
checkin-nothing-asked = There is nothing to answer for your units right now. I will let you know when it is time.
checkin-changed-form = The questions have changed since this card was sent. Your answers to the questions that remain are saved. The rest is no longer needed.
checkin-old-period = The card was for week { $old }, which is closed. Nothing is saved yet. Here is this week's check-in, with what you filled in.
checkin-unchanged = You changed nothing, so the earlier answers still stand.
checkin-incomplete = What you answered is saved. These questions are still waiting for an answer.
checkin-say-all =
    all green
    all is green
    everything green
    everything is green
checkin-say-except =
    except for
    except
    apart from
    but not
checkin-say-yellow =
    yellow
    amber
checkin-say-red =
    red
checkin-said-all = Thank you. Week { $week } for { $units }: all green.
checkin-said-except = Thank you. Week { $week } for { $units }: all green except this:
checkin-said-change = If something is wrong, write the whole sentence again, or write check-in for the form.
checkin-said-unclear = Nothing is saved. I did not understand this part: { $part }. Write the question and the colour, for example: all green except 2, yellow: half the group is left. Separate several with a semicolon. The questions are:
checkin-said-red = Nothing is saved yet: also write what is in the way of what is red, for example: { $example }.
checkin-said-example = all green except { $number }, red: two have left
checkin-cut = A text was longer than { $most } characters. The beginning is saved; the rest belongs in a document you can link to.
checkin-gone-unit = The card was about a unit that is no longer in the register, perhaps because it was merged with another. Its earlier answers are kept. Nothing new was saved for it. Write check-in for the units you answer for now.
checkin-late = We did not get an answer in time for { $units }. You can still answer this week; it takes about a minute. If you are away, say who answers for you.
checkin-others-prompt = It is time to answer for your part of { $initiative }. I only ask about what is not already green.
checkin-climbed = { $unit } has not answered the check-in for { $initiative } twice in a row, most recently in week { $week }. There can be many reasons: heavy workload, holidays, a manager who has left. Please get in touch and ask whether they need help, or whether somebody else should answer. You get this once.
wish-title-pause = { $unit } asks to pause
wish-title-postpone = { $unit } asks to start later
wish-from = From { $name }, in this week's check-in.
wish-next = Answer the unit, and bring it to the next decision on the pace. The timeline does not change by itself.
good-news-title = { $unit } is all green
good-news-text = Worth celebrating? It could sound like this in the unit's channel. Nothing is sent unless you press.
good-news-post = Post in the unit's channel
good-news-posted = Posted in the channel of { $unit }.
good-news-no-channel = { $unit } has no channel on record, so I cannot post there. You can copy the text.
good-news-not-yours = Good news is posted by whoever handles communication for the unit. Nothing has been sent.
command-pulse =
    pulse
    show the pulse
    staff pulse
pulse-title =
    { $count ->
        [1] A question for you
       *[other] A few short questions for you
    }
pulse-promise = Your answer is counted without your name. Your manager and the project only see how many said what, and only when at least { $fewest } have answered.
pulse-yes = Yes
pulse-partly = Partly
pulse-no = No
pulse-choose = Choose an answer to each question.
pulse-colleagues-goes = Goes without your name to those who write the answers
pulse-send = Send
pulse-thanks = Thank you. Your answer for week { $week } is counted, without your name. The unit's manager sees the sum when the week is over, if at least { $fewest } have answered.
pulse-thanks-group = Thank you. Your answers for week { $week } are counted, without your name. The project sees the sum when the week is over, if at least { $fewest } have answered.
pulse-counted-before = This card has been used already. The answer from the first time is counted; nothing new is stored.
pulse-over = That question is closed, so this answer was not counted. The next one comes by itself.
pulse-not-yours = That question is for others. Nothing is stored.
pulse-heard = Staff in week { $week }: { $said }.
pulse-said = { $yes } yes, { $partly } partly, { $no } no ({ $answers } answers)
pulse-of = The pulse: { $initiative }
pulse-summary = The pulse
pulse-together = Everybody together, week { $week }: { $said }
pulse-unit = { $unit }, week { $week }: { $said }
pulse-few = Too few have answered for anything to be shown.
pulse-few-in =
    Too few answers to be shown: { $units }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
pulse-nothing-yet = No round is over yet. Answers are shown when the week has ended.
pulse-rule = Answers are counted without names and shown once the week is over and at least { $fewest } have answered.
pulse-off = Staff are not asked short questions in this rollout. The project can switch it on when the rollout is set up.
pulse-not-for-you = The pulse is shown to those who lead a unit or the rollout.
benefit-title = A benefit has been reached: { $benefit }
benefit-text = { $indicator }: from { $before } to { $now }, the target was { $target }. Do tell everyone who worked for it. A suggestion:
benefit-draft = We have got where we wanted: { $benefit }. { $indicator } was { $before } when we began and is { $now } now. Thank you to everyone who made it possible.
day-title = How is today going?
day-intro = One tap is enough. If something is yellow or red, feel free to say what.
day-saved = { $status } saved for { $units }, { $day }.
day-note = What happened, and is it solved, or is something left to do?
day-incidents = How many problems?
day-summary = How is today going for { $units }? One tap is enough.
day-over = That card was for { $day }. Nothing has changed. Here is today's.
checkin-prompt = It is time for this week's check-in for { $units }. It takes about a minute.
checkin-reminder = This week's check-in for { $units } is still missing. It takes about a minute.

status-green = 🟢 Green
status-yellow = 🟡 Yellow
status-red = 🔴 Red
status-not-applicable = ⚪ Not applicable
colour-green = 🟢 Green
colour-yellow = 🟡 Yellow
colour-red = 🔴 Red
colour-stale = ⏳ Out of date
colour-silent = ❔ No answer
colour-green-short = 🟢 G
colour-yellow-short = 🟡 Y
colour-red-short = 🔴 R
colour-stale-short = ⏳
colour-silent-short = ❔
status-title = Overview for week { $week }
status-of = { $initiative }, week { $week }
status-whole = As a whole: { $colour }
status-coverage = { $answered } of the { $asked } units asked have answered this week.
status-oldest = { $days ->
    [0] All answers are from today.
    [one] The oldest answer is from yesterday.
   *[other] The oldest answer is { $days } days old.
}
status-falling = ⚠️ Fewer are answering: { $now } per cent in the latest check-in, { $before } per cent in the one before. Ask why before you read anything into the colours.
status-waves = By wave
status-wave = Wave { $wave }, go-live { $day }
status-paused = paused
status-administrations = By part of the organisation
status-changed = Changed since last time
status-change = { $unit }: { $before } became { $now }
status-blockers = What is in the way
status-units = Units to follow up
status-nobody-needs = No unit is red or yellow.
status-heatmap = Show by area
status-trend = Show the trend
status-training = Training and support
status-actions = Show actions and risks
status-open = Open actions and risks
status-open-own = Open actions and risks that concern you
status-open-ahead = Not due yet: { $count }
status-open-late = Late, by ten working days at most: { $count }
status-open-long-late = ⚠️ Late by more than ten working days: { $count }
status-open-risks = Risks: { $count }
status-back = To the overview
status-few = The colours are shown once so many units have answered that none of them can be singled out.
heatmap-title = By area, week { $week }
heatmap-unit = Unit
heatmap-key = The columns: { $columns }
heatmap-more = More units
trend-title = The trend, week by week
trend-none = There are too few weeks to show yet. Come back when the units have answered twice.
trend-weeks = Week
trend-units = Number of units
trend-week = Week { $week }: { $colours }
training-title = Training and support
training-share = Trained
training-share-added = { $label }: { $mean } per cent on average per unit, lowest { $lowest } per cent
training-understanding = Understanding
training-understanding-added = { $label }: { $mean } of 5 on average, lowest { $lowest }
training-groups = Trained across the rollout
training-few = The figures are shown when at least five units have answered.
training-coverage = { $counted } of { $units } units have a current answer.
training-oldest = The oldest is from { $day }.
training-not-asked = { $count ->
    [one] One unit does not get these questions in the phase it is in.
   *[other] { $count } units do not get these questions in the phase they are in.
}
training-not-measured = The method asks the units nothing about who is trained.
training-support = Super-users
training-support-technical = { $count } of { $units } units have somebody who knows the system.
training-support-professional = { $count } of { $units } units have somebody who knows the ways of working.
training-support-unsaid = { $count ->
    [one] In one unit nobody has said what the super-users know.
   *[other] In { $count } units nobody has said what the super-users know.
}
training-lacking-technical = Nobody who knows the system: { $names }
training-lacking-professional = Nobody who knows the ways of working: { $names }
training-units = The units, those in most need first
training-not-yet = ⚪ Does not get these questions in this phase
training-unit-share = Trained: { $said }
training-unit-understanding = Understanding: { $said }
training-unit-lacks-technical = No technical super-user
training-unit-lacks-professional = No professional super-user
training-unit-unsaid = Has super-users, but not said what they know
training-unit-both = Both a technical and a professional super-user
training-figure = { $said } ({ $day })
training-percent = { $value }%
training-of-five = { $value } of 5
command-gates =
    decisions
    decision points
    gates
gates-title = Decision points
gates-none = There are no decision points in the rollouts you belong to.
gates-open = Open now
gates-ahead = Further ahead
gates-was-due = Was to be decided on { $day }
gates-by-hand = Taken up when needed
gates-done = Decided
gates-elsewhere = Before Startklar
gates-elsewhere-why = The day of these had already passed when the rollout was entered. They count as settled elsewhere. Whoever holds the mandate can open one and record what was decided.
gate-of-wave = { $point }, wave { $wave }
gate-due = Decision on { $day }
gate-overdue = { $days ->
    [0] Was to be decided on { $day }. That day has passed.
    [one] Was to be decided on { $day }. The decision has waited one working day.
   *[other] Was to be decided on { $day }. The decision has waited { $days } working days.
}
gate-mandate = Decided by: { $role }
gate-mandate-names = Decided by: { $role } ({ $names })
gate-mandate-nobody = Nobody has the mandate to decide here yet. The project manager needs to see to it that somebody does.
gate-inputs = Based on: { $inputs }
gate-unmet = Not met
gate-unknown = Not known: no answer, or too old
gate-met = Met: { $count }
gate-later = Asked only in a later phase, and not counted here: { $criteria }
gate-nothing = No answers from check-ins belong to this decision. It rests on what is named above.
gate-hard = must be in place
gate-more-units = { $names } and { $count } more
gate-oldest = oldest answer { $day }
gate-no-answer = no recent answer from { $names }
gate-yellow = yellow: { $names }
gate-positions = Where we stand
gate-position = { $name }: { $stance }
gate-stance-for = 👍 for going ahead
gate-stance-against = 👎 against going ahead
gate-stance-abstain = ✋ abstains
gate-my-stance = Where do you stand?
gate-my-reason = Why? What you write stays with the decision, even if it goes against you.
gate-stance-missing = Choose where you stand before you save. What you wrote is still there.
gate-save-stance = Save my position
gate-decide = Decide
gate-back = Back
gate-all = All decision points
gate-see = See what it rests on
gate-outcome = What has been decided?
gate-reason = Reason
gate-over-red = This is red and must be in place: { $criteria }. If you want to go ahead all the same, say why.
gate-units = Which units go?
gate-too-many-units = This is about { $count } units, more than can be chosen from here. Let them all go, or decide wave by wave.
gate-day = New date, if it is put off
gate-record = Record the decision
gate-lacking = Nothing is saved yet. Missing: { $what }
gate-collides =
    Nothing is saved yet. With the new day, { $units } go live in { $initiative } { $days ->
        [0] on the same day
        [one] only one day apart
       *[other] only { $days } days apart
    } ({ $day }). One thing at a time tends to go better. If you want it all the same, record it once more.
gate-lacking-mandate = the mandate to decide here
gate-lacking-outcome = what has been decided
gate-lacking-reason = a reason
gate-lacking-reason-over-red = a written reason, because something that must be in place is red
gate-lacking-field = answers to all that the method asks
gate-lacking-units = which units it is about
gate-lacking-day = a new date, later than today
gate-decided = Decision: { $outcome }
gate-decided-by = { $name }, { $day }
gate-decided-units = Going: { $names }
gate-decided-units-on = Going on { $day }: { $names }
gate-decided-waiting = Waiting until { $day }: { $names }
gate-decided-waiting-open = Waiting for a new date: { $names }
gate-decided-meanwhile = Somebody else decided while you were writing, so yours is not saved. Read theirs, and save again if you want to decide anew.
gate-decided-day = New date: { $day }
gate-decided-day-from = New date: { $day } instead of { $before }
gate-decided-day-others = New date for the others: { $day }
gate-own-goes = Your unit { $unit } goes live on { $day }.
gate-own-waits = Your unit { $unit } waits. New date: { $day }.
gate-own-waits-open = Your unit { $unit } waits. The new date is not settled yet.
gate-decided-over = Decided although this was red: { $criteria }
gate-grounds = How it stood then: { $met } met, { $unmet } not met, { $unknown } not known
gate-earlier = Earlier decision: { $outcome }, { $day }
gate-not-yours = Decision points are shown to those who lead the rollout, steer it or lead a unit in it. If you wonder who decides something, just ask me.
gate-opened = { $point } is to be decided on { $day }. Here is what it rests on today.
gate-waiting = { $days ->
    [one] { $point } was to be decided yesterday, { $day }. It is still waiting.
   *[other] { $point } was to be decided on { $day }, { $days } days ago. It is still waiting.
}
gate-told = { $point }: { $outcome }
command-actions =
    actions
    risks
actions-title = Actions and risks
actions-none = No open actions or risks. When something turns red or yellow in a check-in, it shows up here.
actions-mine = Mine
actions-others = Others
action-kind-action = Action
action-kind-risk = Risk
action-likelihood = How likely is it?
action-likelihood-low = unlikely
action-likelihood-medium = may happen
action-likelihood-high = likely
action-row = { $unit }, { $owner }, by { $day }
action-owner = Owner: { $owner }
action-due = By { $day }
action-overdue = { $days ->
    [one] One working day late
   *[other] { $days } working days late
}
action-waited = { $days ->
    [0] Updated recently
    [one] Nothing has happened for one working day
   *[other] Nothing has happened for { $days } working days
}
action-done-state = Done
action-dropped-state = No longer needed
action-step-raised = { $name } raised it
action-step-changed = { $name } changed it
action-step-answered = { $name } wrote
action-step-handed-over = { $name } handed it over to { $to }
action-step-moved = { $name } moved it to { $day }
action-step-done = { $name } marked it as done
action-step-reopened = { $name } opened it again
action-step-dropped = { $name } dropped it
action-say-label = What has happened, or what happens now?
action-owner-label = Hand over to
action-due-label = New date
action-save = Save
action-done = It is done
action-drop = No longer needed
action-reopen = Open again
action-all = All actions
action-not-yours = Actions are shown to whoever owns them, to the unit's manager and to those who lead the rollout. Nothing has changed.
action-unchanged = You changed nothing, so everything stays as it was.
risk-new = Raise a risk
risk-what = What could happen, and what would it lead to? Please write nothing about patients.
risk-unit = What is it about?
risk-missing = Write a few words about the risk.
action-told = { $kind ->
    [risk] A risk for you to follow: { $what }
   *[action] A new action for you: { $what }
}
action-late-action-owner = { $kind ->
    [risk] Time to look at this risk again: { $what }
   *[action] Your action was due: { $what }
}
action-late-project-leader = Late in the rollout: { $what }. Its owner has not got to it; is help needed?
action-late-owner = Late, and the project manager already knows: { $what }
action-late-board = For the steering group, because nobody has solved it: { $what }
status-more = { $count ->
    [one] One more unit does not fit here.
   *[other] { $count } more units do not fit here.
}
status-not-yours = The overview of all units is only for the project team and the steering group. Your manager can tell you how your unit is doing.
status-no-initiative = There is no rollout with units yet.

material-from = Sender: { $owner }
date-not-set = date not set

role-staff = staff
role-manager = unit manager
role-deputy = the manager's deputy
role-super-user = super-user
role-change-agent = change agent
role-local-development-lead = local development lead
role-communicator = communicator
role-content-owner = content owner
role-project-leader = project manager
role-approver = approver
role-owner = owner of the rollout
role-steering-group = the steering group
role-support = support
role-administrator = administrator

page-title = Startklar is running
page-text = Startklar is a bot in Microsoft Teams. It answers questions about a large change, collects the units' weekly check-in and sends information when it is due.
page-try = Try this
page-playground = Open Agents Playground and write **Why are we doing this?**
page-checkin = Write **check-in** to answer as a unit manager.
page-health = Is the process running: /healthz. Does everything work: /readyz.

chat-intro = You are writing as { $name }. Write a question, or the number of a button. Ctrl-D ends.
chat-keep = Enter keeps: { $value }
chat-several = several numbers with commas between, or Enter for none

# What is no question, and answers that know the asker
refused-identity-number = { identity-number }
refused-code = That looks like program code, and I cannot answer it. Tell me in your own words what you would like to know about { $initiative }.
refused-foreign = I am sorry, I do not speak that language. Please write in Swedish, Danish, Norwegian (Bokmål) or English.
refused-order = I am Startklar, a bot that answers questions about { $initiative } with texts that somebody has approved. I do not make anything up and I do not play other roles. Do ask me about the change.
refused-medical = I cannot give medical advice, neither about you nor about a patient. Ask a colleague, a doctor or a pharmacist. If it is urgent, call for help as you normally do. I have not kept what you wrote.
refused-pay = I know nothing about salaries. For that, turn to { $contact }. You are welcome to ask me about time and pay for the training.
refused-small-talk = That is outside what I know. I answer questions about { $initiative }: why, when, what changes and where you get help.
refused-thanks = You are welcome. Write again whenever you wonder about something.
refused-swearing = It sounds as if something is giving you trouble. Tell me what it is and I will look for an answer, or ask a person right away.
ask-more = You asked more than one thing. Tap a question and I will answer it.

private-sent = I answer that in our own chat. I have written to you there.
private-open = I answer that in our own chat. [Open it here]({ $link }) and ask again.

which-unit-text = You belong to several units. Which one is it about?
which-unit-all = All my units
which-unit-label = Unit
which-unit-show = Show the answer

live-nobody = I do not know which unit you belong to, so this is the general answer. Your manager knows what applies where you work. Whoever looks after the unit register in the project can add you.
live-as-of = According to the unit register, { $day }.
live-as-of-unknown = According to the unit register.
live-by-method = According to the rollout method, { $day }.
live-your-manager = your manager
live-your-project = the project
live-start-days = { $days ->
    [one] You go live on { $day }, tomorrow. You are in wave { $wave }.
   *[other] You go live on { $day }, in { $days } days. You are in wave { $wave }.
}
live-start-weeks = You go live on { $day }, in { $weeks } weeks. You are in wave { $wave }.
live-start-today = You go live today. You are in wave { $wave }.
live-start-past = You went live on { $day }, in wave { $wave }.
live-start-unknown = No go-live date has been entered for you yet. Your manager or { $project } knows more.
live-stage = You are in the phase { $phase }. The question now: { $settles }
live-super-users = Super-users: { $names }.
live-super-users-none = No super-user has been entered for you yet. Ask { $manager }.
live-super-users-technical = Technical super-users, who know the system: { $names }.
live-super-users-professional = Professional super-users, who know the ways of working: { $names }.
live-super-users-lacking-technical = No technical super-user has been entered for you yet.
live-super-users-lacking-professional = No professional super-user has been entered for you yet.
live-nobody-entered = Nobody has been entered for you yet. Ask whoever looks after the unit register in the project to add the right person.
live-contact = Local development lead: { $names }.
live-contact-none = No local development lead has been entered for you yet. Ask { $manager }.
live-support = Support: { $support }.
live-duties = This is what you need to have in place in the phase { $phase }:
live-duties-none = Nothing in particular is required of the unit in the phase { $phase }.
live-duties-more = { $count ->
    [one] One more point does not fit here.
   *[other] { $count } more points do not fit here.
}
live-conditional = only if it applies to you
live-decisions = Decisions closest to your question
live-decision = **{ $label }** is decided by: { $role }. Phase: { $phase }.
live-decided = Already decided for you
live-decided-in-chat = Ask me in our own chat and I will show you what has already been decided for you.
live-decided-none = No decision that concerns you has been taken here yet.
live-decided-dissent = Not everybody agreed
live-decided-waiting = Waiting: { $names }
live-undecided = Not decided yet
live-undecided-open = { $point } is to be decided on { $day }.
live-undecided-late = { $point } was to be decided on { $day } and still waits.
live-overall = The whole rollout, check-in week { $week }: { $answered } of { $units } units answered
live-overall-few = I show the colours once at least five units have answered.
live-overall-none = No unit has answered a check-in yet.
live-own = Your latest check-in, week { $week }: { $colours }
live-own-none = Your unit has not answered a check-in yet.
live-own-hidden = Your manager can tell you how your unit is doing.

# Questions to a person.
command-tickets =
    my questions
    open questions
    waiting questions
    tickets
    my tickets

ticket-form-title = Ask a person
ticket-form-text = Somebody reads your question, and the answer comes here in the chat. Whoever answers can see which unit you belong to, but not your name. Write nothing about patients.
ticket-form-question = What do you want to know?
ticket-form-kind = What is it about?
ticket-kind-technical = The technology: signing in, equipment, something that does not work
ticket-kind-professional = The work: how we are to do it, and why
ticket-form-along-label = What you have already asked me
ticket-form-along = Send along what I asked you and what you showed me
ticket-urgent = If it is urgent, contact { $contact }.
ticket-send = Send
ticket-no-text = Write a few words first.
ticket-desk-open-now = Open now at { $desk }, until { $time }.
ticket-desk-shut = Closed at { $desk } right now.
ticket-desk-opens = Closed at { $desk } right now. Somebody will look at the question { $day } at { $time }.
ticket-today = today
ticket-on = on { $day }

ticket-asker-open = Question { $number } is with { $desk }
ticket-asker-taken = Question { $number }: somebody at { $desk } is working on it
ticket-asker-answered = Answer to question { $number }
ticket-asker-closed = Question { $number } is closed
ticket-asker-withdrawn = Question { $number } is withdrawn
ticket-you-asked = You asked:
ticket-you-added = You added:
ticket-answer-lead = Answer:
ticket-answered-by = Answered by { $role } at { $desk } on { $day }
ticket-closed-by = Closed by { $role } at { $desk } on { $day }
ticket-add = Add something
ticket-need-more = I need to know more
ticket-more-label = What do you want to add?
ticket-withdraw = Withdraw the question
ticket-withdrawn-text = What the question said has been removed.

ticket-desk-open = Question { $number }: new
ticket-desk-taken = Question { $number }: { $name } has taken it
ticket-desk-answered = Question { $number }: answered by { $name }
ticket-desk-closed = Question { $number }: closed
ticket-desk-withdrawn = Question { $number }: withdrawn
ticket-somebody = somebody
ticket-no-unit = Unknown unit
ticket-language = Writes { $language }
ticket-asked = Asked { $age } ago
ticket-age-new = less than an hour
ticket-age-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
ticket-age-days = { $count } days
ticket-context-question = Asked me:
ticket-context-article = Was shown:
ticket-asker-added = Added:
ticket-moved = The question is now with { $desk }.
ticket-take = I will take it
ticket-take-over = Take over
ticket-answer-button = Answer
ticket-answer-label = Your answer. Write it in the language of the question.
ticket-answer-send = Send the answer
ticket-move = Move
ticket-move-label = Where does the question belong?
ticket-close = Close
ticket-reason-label = Why is it being closed? The person who asked will read this.
ticket-reopen = Open again
ticket-show = Show the question
ticket-word-added = The person who asked question { $number } has added something.
ticket-word-asked-more = The person who asked question { $number } needs to know more.
ticket-word-withdrawn = Question { $number } is withdrawn. Nobody needs to answer.
ticket-overdue-untaken = Question { $number } was asked { $age } ago and nobody has taken it.
ticket-overdue-unanswered = Question { $number } was asked { $age } ago and is not answered.
ticket-not-yours = The question is answered by support and the project for that unit. Nothing has changed.
ticket-refused-taken = { $name } was first and has taken the question. If you still want to answer, take it over first.
ticket-refused-yours = You have already taken this question.
ticket-refused-answered = The question is already answered.
ticket-refused-closed = The question is closed. Open it again first.
ticket-refused-withdrawn = The person who asked has withdrawn the question.
ticket-refused-waiting = The question is already open.
ticket-refused-same-desk = The question is already there.
ticket-list-title = Questions to a person
ticket-list-waiting = { $count ->
    [one] One question is waiting for an answer
   *[other] { $count } questions are waiting for an answer, oldest first
}
ticket-list-more = { $count ->
    [one] One more does not fit here.
   *[other] { $count } more do not fit here.
}
ticket-list-own = What you have asked
ticket-list-none = No questions are waiting for an answer right now.
ticket-list-none-own = You have not asked a person anything yet. Write **ask a person** when you want to.

# Questions without an answer.
command-gaps =
    gaps
    knowledge gaps
    questions without an answer
waiting-person = When there is an answer, I will tell you. Until then I remember that it was you who asked, for { $days } days at most.
waiting-thread = When there is an answer, I will post it here in the thread.
waiting-stop = Do not tell me
waiting-stopped = Then I will not tell you. I have removed who asked.
told-title = You asked about this and I had no good answer. Now there is one.
gaps-week-summary = { $count ->
    [0] Answers that expire soon
    [one] One question is waiting for an answer
   *[other] { $count } questions are waiting for an answer
}
gaps-title = Questions without an answer
gaps-intro = This is what people have asked without getting an answer that helped. The most common come first. Nobody can see who asked.
gaps-none = No question is waiting for an answer right now.
gaps-all = Show all ({ $count })
gaps-not-shown = There is no room here for { $count } more.
gaps-expired = These answers have expired and are no longer shown
gaps-expiring = These answers expire soon
gaps-expires-row = { $title }, valid until { $day }
gaps-not-yours = This is looked after by the content owners and the project leaders. If you are missing an answer, you can ask a person.
gap-title = A question without an answer
gap-open = Open
gap-facts = { $count ->
    [one] Asked once
   *[other] Asked { $count } times
} · { $languages } · last on { $day }
gap-state-open = Nobody has written an answer yet.
gap-state-drafted = A draft is waiting for somebody else to approve it.
gap-state-approved = The answer is approved and is being put in.
gap-state-answered = The answer is approved and in use. Those who are waiting will be told.
gap-state-closed = The answer is in use, and everybody who was waiting has been told.
gap-state-dismissed = The question is left without an answer.
gap-reason-lead = Reason:
gap-asked = What people wrote
gap-personal = What a person answered
gap-use-personal = Start from that answer
gap-write = Write an answer
gap-write-again = Rewrite the answer
gap-near = Is the answer already in one of these texts?
gap-add = Link to the text
gap-choose-near = First choose the text that the questions should lead to.
gap-dismiss = Leave without an answer
gap-dismiss-label = If the question is to be left without an answer: why?
gap-reason-missing = Write a reason first, so that others understand.
gap-form-intro = Write as a good colleague would: short, kind and honest. Somebody else reads and approves it before it is shown. The questions on the previous card become ways to find the answer.
gap-also-in = Write it in { $language } too
gap-part-title = Title
gap-part-short = Short answer
gap-part-more = More, if needed
gap-source = Source: the decision or document the answer rests on
gap-audience = For whom
gap-valid-to = Valid until
gap-send = Send for approval
gap-sent-title = The answer has been sent
gap-sent = { $count ->
    [one] One person who may approve answers has been asked to read it.
   *[other] { $count } people who may approve answers have been asked to read it.
} I will tell you if it needs changing.
gap-sent-nobody = Nobody else in the unit register may approve answers. Ask whoever keeps the register to add an approver. The answer stays here until then.
gap-missing-languages = The answer does not exist in { $languages }. Somebody who writes in one of those gets it in another language, and the card says so.
gap-approval-title = Read and approve an answer
gap-approval-by = Written by { $name } on { $day }. This is the whole text, word for word.
gap-approval-add = The questions below are to lead to the text { $title }.
gap-approval-for = For: { $audience } · Valid until { $day }
gap-approval-questions = Questions that lead here
gap-approve = Approve
gap-return = Send back
gap-return-label = If you send it back: what should change?
gap-returned-title = Your answer needs changing
gap-content-refused = The answer could not be put in: { $reason }. Nothing is lost, and you can approve it again when the fault is mended.
gap-refusal-decided = Somebody else has already decided about this question. This is how it stands.
gap-refusal-changed = The text has changed since the card was sent. Nothing has been approved. This is how it stands.
gap-refusal-own = You cannot approve what you wrote yourself. Somebody else has been given the same card.
gap-problem-no-text = Write a title and a short answer in at least one language.
gap-problem-half-text = Each language you write in needs both a title and a short answer.
gap-problem-too-long = Something is too long for a card on a phone.
gap-problem-two-paragraphs = The short answer must be a single paragraph. Put the rest under More.
gap-problem-no-source = Say what the answer rests on.
gap-problem-no-date = Choose how long the answer is valid.
gap-problem-past-date = The answer must be valid beyond today.
gap-problem-identity-number = There was a personal identity number in the text. I have removed it. Read it through and send it again.
gap-problem-markdown = Only paragraphs, lists, bold and italic text, and links that begin with https can be shown.
gap-problem-unknown-fact = A word in braces is not one of the facts that have been set.
gap-problem-other = This cannot be put in as it stands.
expiry-summary = This answer expires soon: { $title }
expiry-text = The answer is shown until { $day }. Check that it still holds, and give it a new date in the content. Otherwise I will stop showing it.
expiry-show = Read the answer

# What an answer lacked.
reason-title = What did the answer lack?
reason-text = One tap is enough. Whoever owns the text sees what is said, but not who says it.
reason-wrong = It is wrong or out of date
reason-beside = It does not answer my question
reason-unclear = It is hard to understand
reason-other = Something else
reason-label = tell me in your own words, but write nothing about patients
reason-send = Send
reason-no-text = Write a few words first.
reason-thanks = Thank you. Whoever is to improve the text now knows what it lacks.
reasons-title = Why the answer did not help

# Trust and limits.
ticket-too-long = That is too much text for a card. Write { $most } characters at most.
ticket-latest = The oldest does not fit here. The latest { $count } messages are shown.
extension-not-yours = Searching here is for super-users, change agents, managers and others who pass information on. You are welcome to ask me in our own chat, where I answer everyone.
extension-nothing = I found nothing about that. Try another word, or ask me in our own chat.
extension-slow = The search took too long. Type one more letter and I will search again.
extension-article = Answer · { $text }
extension-material = Material · { $text }
extension-ask = Ask Startklar
extension-unit = the unit
reply-button = Reply
reply-label = What would you like to say? Do not write about patients.
reply-sort = What is it?
reply-sort-question = A question
reply-sort-feedback = Something you should know
reply-taken = Thank you, this is now question { $number }, and it is with { $desk }. The answer will come to you in our own chat.
reply-taken-feedback = Thank you, this is now comment { $number }, and it is with { $desk }. The answer will come to you in our own chat.
reply-asker-open = Comment { $number } is with { $desk }
reply-asker-taken = Comment { $number }: somebody at { $desk } is working on it
reply-asker-answered = Answer to comment { $number }
reply-asker-closed = Comment { $number } is closed
reply-asker-withdrawn = Comment { $number } is withdrawn
reply-you-wrote = You wrote:
reply-about = Reply to the message: { $title }
reply-withdraw = Withdraw the comment
reply-desk-open = Comment { $number }: new
reply-desk-taken = Comment { $number }: { $name } has taken it
reply-desk-answered = Comment { $number }: answered by { $name }
reply-desk-closed = Comment { $number }: closed
reply-desk-withdrawn = Comment { $number }: withdrawn
reply-nobody-title = I cannot pass this on
reply-nobody-text = Nobody here takes replies through me yet. What you wrote is below, so that you can copy it and send it yourself.

# The activity and communication plan as a spreadsheet. A sheet's name has 31 characters at most.
plan-activity = Activity plan
plan-communication = Communication plan
plan-row-number = No.
plan-status-planned = Planned
plan-status-in-progress = In progress
plan-status-done = Done
plan-status-dropped = Dropped
plan-status-choose = Choose a status from the list.
plan-hint-day = Write the date like this: 2026-11-30
plan-hint-dates = Write a date, 2026-11-30, or a start and an end, 2026-11-30..2026-12-15
plan-hint-lead = Write P12M for twelve months before go-live, +P2W for two weeks after it, a date such as 2026-11-30, or - if the material should not be sent.
plan-hint-material = Write the id of the material, such as equipment-list. Leave it empty if you tell it yourselves.
plan-hint-wave = Write the name of the wave. Empty means every wave.

# Reports at an agreed interval.
command-reports =
    report
    reports
    status report
    the report
report-title = { $report }, week { $week }
report-figures = The figures are from { $day }.
report-answered = { $answered } of { $asked } units answered in the check-in for week { $week }.
report-oldest = The oldest answer is from { $day }.
report-nobody-asked = No unit was asked anything in the check-in for week { $week }.
report-actions = Open actions and risks: { $open }, of which { $late } overdue.
report-gate = Next decision: { $point }, { $day }.
report-no-gate = No decision with a date lies ahead.
report-benefits = Benefits at their target: { $reached } of { $total }. Last measured { $day }.
report-benefits-unmeasured = Benefits at their target: { $reached } of { $total }. None has been measured yet.
report-text = What we want to say
report-to = Goes to { $roles }: { $names }
report-to-nobody = Goes to { $roles }. Nobody has that role yet. The report is kept and can be read here; ask whoever enters the rollout to put in a name.
report-send = Send the report
report-correct-send = Send the correction
report-correct = Correct it
report-show = Show what was sent
report-new = Write a new one
report-by = Sent by { $name }, { $day }
report-corrected = Corrected by { $name }, { $day }. This is the latest version.
report-file = Get it as slides
report-file-offer = The report as slides, with the figures as they are when you agree. It is put among your own files in OneDrive.
report-file-declined = No file has been made. The button below the report is still there if you change your mind.
report-file-failed = The file could not be put among your files.
report-file-link = You can fetch it here for the next fifteen minutes. The link is yours alone, so do not pass it on.
report-file-fetch = Fetch the file
report-file-over = The link is personal and lasts a quarter of an hour. Go back to Teams and press **Get it as slides** below the report to get a new one.
report-unwritten = Nobody is named to write this report, so here are the figures alone. Whoever enters the rollout can put in a name.
report-to-channel = What is written is also posted in the rollout's channel; the figures are not.
report-posted = The figures are shown to those who may see them.
report-posted-show = Show me the figures
report-wanted = It is time for { $report }. The figures are there already; you write what they do not say.
report-reminder = { $report } has not been sent yet. A few lines are enough.
report-missing = { $report } for { $initiative } was never sent. It is written by { $names }. Do ask whether something is in the way.
report-empty = Nothing has been sent. Write a few words in at least one of the fields.
report-meanwhile = { $name } sent this report first, on { $day }. Yours has not been sent, but what you wrote is still here. Send it only if it should take the place of what went out.
report-old-period = That card belonged to week { $old }. Nothing has been sent. Here is the report for week { $week } with what you wrote; read it through and send it if it still holds.
report-no-longer-yours = You no longer write this report, so nothing has been sent. What you wrote is below, in case somebody else needs it.
report-gone-title = The report no longer exists
report-you-wrote = What you wrote
report-none = No report has been sent yet.
report-not-yours = Reports are shown to those who write them, get them or lead the rollout.
report-more = { $count ->
    [one] One more report does not fit here.
   *[other] { $count } more reports do not fit here.
}

## Summaries that come by themselves: after the week's answers, and after the steering group's meeting
summary-week = The week in short: { $initiative }, week { $week }
summary-meeting = After the steering group's meeting on { $day }: { $initiative }
summary-own = Your units
summary-blockers = { $count ->
    [one] One thing is in the way
   *[other] { $count } things are in the way
}{ $late ->
    [0] {""}
   *[other] , { $late } past its day
}
summary-coming = Coming in the next seven days
summary-coming-own = Coming to you and your staff
summary-nothing-coming = Nothing is planned to go out.
summary-sent = { $count ->
    [one] One message went out in the last seven days.
   *[other] { $count } messages went out in the last seven days.
}
summary-waiting = { $count ->
    [one] One question has no answer yet and waits for somebody to write it.
   *[other] { $count } questions have no answer yet and wait for somebody to write it.
}
summary-ahead = Decisions and starts ahead
summary-nothing-ahead = No decision and no start lies within four weeks.
summary-next = The next meeting is on { $day }.
summary-decided = This was decided
summary-nothing-decided = No decision has been recorded.
summary-stands = How it stands
summary-against = { $count ->
    [one] one was against
   *[other] { $count } were against
}
summary-over = { $count ->
    [one] one decisive criterion was red
   *[other] { $count } decisive criteria were red
}
summary-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
summary-status = How it stands
summary-gates = See the decisions

# Waves and phases.
command-waves =
    waves
    the waves
    phases
waves-title = Waves
waves-none = There are no waves yet.
waves-not-yours = Waves are shown to those who lead the rollout. If you want to know when your unit goes live, just ask me.
command-broadcasts =
    broadcast
    broadcasts
    messages
    send out
language-name-sv = Swedish
language-name-da = Danish
language-name-nb = Norwegian
language-name-en = English
material-kind-why = Why
material-kind-what = What changes
material-kind-when = When
material-kind-organisation = Who does what
material-kind-my-role = My role
material-kind-practice = Our practice
material-kind-fixed-or-free = Fixed or free
material-kind-training = Training
material-kind-equipment = Equipment
material-kind-support = Support
material-kind-cutover = Cutover
material-kind-workplace-meeting = Workplace meeting
material-kind-leader-edition = Leaders first
material-kind-status = How it is going
material-kind-problem-solved = Problem and solution
material-kind-outage = Outage
material-kind-correction = Correction
material-kind-benefit-reached = Benefit reached
material-kind-benefit-missed = Benefit not reached
material-kind-celebration = Something to celebrate
material-kind-next-year = Coming next year
material-kind-steering-digest = From the steering group
broadcasts-title = Broadcasts
broadcasts-none = There are no broadcasts yet.
broadcasts-drafts = Drafts
broadcasts-waiting = Waiting for approval
broadcasts-ahead = Going out later
broadcasts-under-way = Going out now
broadcasts-sent = Have gone out
broadcast-not-yours = Broadcasts are written by communicators and project leaders, each for their own units. This one is outside your role. Nothing has changed.
broadcast-gone = That broadcast no longer exists. Write **broadcasts** to see those that do.
broadcast-no-initiative = There is no initiative you can send anything in. Your role is for units that are part of none.
broadcast-new = New broadcast
broadcast-new-title = New broadcast
broadcast-new-text = Start from a ready-made text or write your own. Nothing goes out until you have seen who gets it.
broadcast-initiative = Which initiative is it about?
broadcast-own-words = Own words
broadcast-material = Text to start from
broadcast-kind = What kind is it?
broadcast-kind-hint = For your own words. An outage goes out at once, outside working hours too.
broadcast-next = Save and continue
broadcast-back = Back without saving
broadcast-all = All broadcasts
broadcast-open = Open the broadcast
broadcast-untitled = Untitled broadcast
broadcast-words-title = What should it say?
broadcast-words-text = Write in the languages your readers have. Anyone whose language is missing gets the nearest one.
broadcast-fill-blanks = Only you know what belongs in the square brackets. Fill it in before it goes out.
broadcast-language-missing = { $count ->
        [one] One unit reads
       *[other] { $count } units read
    } this language, and the text is missing.
broadcast-title-label = Title ({ $language })
broadcast-text-label = Text ({ $language })
broadcast-correct-title = Correct what was sent
broadcast-correct-text = The new words take the place of the old ones for everyone who has it. The top line says which day it was corrected.
broadcast-correct-send = Replace the text
broadcast-extras-title = Picture and button
broadcast-picture = Address of the picture
broadcast-picture-hint = A picture that everyone can open without signing in. The address begins with https.
broadcast-alt = What the picture shows, for those who cannot see it ({ $language })
broadcast-url = The page the button opens
broadcast-label = Words on the button ({ $language })
broadcast-button-checkin = The button opens the weekly check-in. If you name a page, it opens that page instead.
broadcast-button-asks = The button asks me: “{ $question }”. If you name a page, it opens that page instead.
broadcast-no-address = An address must begin with https:// and have no spaces. What you typed is still here; correct it and save again.
broadcast-people-title = Who gets it, and when?
broadcast-own-units = Your role is for: { $units }
broadcast-to = Where do they get it?
broadcast-to-person = Each person in their own chat
broadcast-to-channel = In the channels of the units
broadcast-roles = Roles (none chosen: everyone)
broadcast-units = Units, with all below them
broadcast-units-hint = Names with commas between; empty is all
broadcast-waves = Waves (none chosen: all)
broadcast-languages = Only those who read (none chosen: all)
broadcast-day = Day
broadcast-clock = Time, in your own time zone
broadcast-when-hint = Empty: as soon as it may go. Nobody gets it outside their unit’s hours, except for an outage.
broadcast-repeat = Repeats
broadcast-repeat-never = Never
broadcast-repeat-working-days = Every working day
broadcast-repeat-weekly = Every week
broadcast-repeat-fortnightly = Every two weeks
broadcast-repeat-monthly = Every month
broadcast-until = Until and including
broadcast-leaders = Leaders get it before the others
broadcast-leaders-days = { $count ->
        [0] At the same time
        [one] One working day before
       *[other] { $count } working days before
    }
broadcast-acknowledge-label = Confirmation
broadcast-acknowledge = Ask readers to press “I have read this”
broadcast-resend-label = If nobody can tell whether it arrived
broadcast-resend = Send it once more, even if somebody may get it twice
broadcast-units-unknown = There is no unit called { $what }. What you typed is still here; correct the name or remove it.
broadcast-units-several = Several units are called { $what }. Write one of these ids instead: { $ids }
broadcast-units-elsewhere = { $what } is not part of this initiative, so nobody there gets anything. Remove the name or choose another.
broadcast-wave-gone = Wave { $wave } no longer exists. Choose again.
broadcast-out-of-scope = Your role does not reach all those units. Choose among your own, or ask someone who reaches further. Nothing has been sent.
broadcast-moment-unreadable = The day or time cannot be read. Write the time as 08:30.
broadcast-moment-past = That time has already passed. Choose a later one, or leave it empty to send now.
broadcast-moment-skipped = The clocks go forward that night, so that time does not exist. Choose another.
broadcast-moment-too-far = That is more than two years away. Check the year.
broadcast-twice = The clocks go back that night and the time comes twice. It goes out the first time.
broadcast-typed-meanwhile = { $name } changed the broadcast while you were writing. This is what you typed; saving it replaces their change.
broadcast-meanwhile = { $name } got there first. This is how it stands now.
broadcast-the-clock = Startklar
broadcast-in-the-way = This is in the way:
broadcast-fault-no-words = It has no text yet. Write a title and a text in at least one language.
broadcast-fault-half-written = In { $language }, the title or the text is missing. Write both, or remove what is there.
broadcast-fault-blanks = In { $language }, this is still to be filled in: { $what }
broadcast-fault-too-long = The { $language } text is too long for a card. Cut it to 4,000 characters at most, and the title to 120.
broadcast-fault-no-alt = Describe the picture in { $language }, for those who cannot see it.
broadcast-fault-no-picture = A picture is described in { $language }, but no address is given.
broadcast-fault-no-label = The button has no words in { $language }.
broadcast-fault-expired = The text it started from, { $what }, is no longer valid. Make a new broadcast from one that is.
broadcast-fault-nobody = Nobody fits what you have chosen. Change the roles, units or waves.
broadcast-fault-past = The time it was to go out has passed. Choose a new one, or leave it empty to send now.
broadcast-fault-ends-before = It stops repeating before it begins. Change the last day.
broadcast-stage-draft = Draft. Nobody has it.
broadcast-stage-waiting = Waiting for someone else to approve it. Nobody has it.
broadcast-stage-ready = Ready. Goes out { $at }.
broadcast-stage-ready-now = Ready. Starting to go out now.
broadcast-stage-sending = Going out now.
broadcast-stage-sent = Has gone out.
broadcast-stage-cancelled = Stopped. Those who already had it still do.
broadcast-stage-withdrawn = Withdrawn.
broadcast-short-draft = Draft, changed
broadcast-short-waiting = Waiting for approval
broadcast-short-ready = Goes out
broadcast-short-sending = Going out since
broadcast-short-sent = Went out
broadcast-short-cancelled = Stopped
broadcast-short-withdrawn = Withdrawn
broadcast-line = { $stage } { $when }
broadcast-line-count = { $stage } { $when }, { $count ->
        [one] one recipient
       *[other] { $count } recipients
    }
broadcast-moment = { $day } at { $time }
broadcast-correction-waits = A correction is waiting for someone else to approve it. The text here is the corrected one.
broadcast-returned = { $name } sent it back:
broadcast-given-back-grown = It did not go out. There are now { $count } recipients, more than you agreed on. Look again and send it anew.
broadcast-given-back-nobody = It did not go out. When the time came nobody fitted. Change who should get it.
broadcast-given-back-expired = It did not go out. The text it started from is no longer valid.
broadcast-given-back-picture-gone = It did not go out. The picture cannot be fetched. Give another address, or remove the picture.
broadcast-given-back-late = It did not go out. Its time passed days ago. See whether it still holds, and send it anew.
broadcast-given-back-no-role = It did not go out. Whoever decided on it may no longer write to all those units. Someone who may can send it anew.
broadcast-given-back-put-right = It did not go out. Last time it was corrected, or stopped. See whether the text is right now, and send it anew.
broadcast-withdrawn-by = { $name } withdrew it:
broadcast-by = Written by { $name }
broadcast-by-approved = Written by { $name }, approved by { $approver }
broadcast-also-in = Also in { $languages }.
broadcast-to-who-got = To exactly those who got the one that was wrong.
broadcast-everybody = everyone
broadcast-whom = To: { $whom }
broadcast-whom-channel = To the channels of the units: { $whom }
broadcast-repeats = Repeats: { $often }
broadcast-repeats-until = Repeats: { $often }, until { $day }
broadcast-leaders-get-it = Leaders get it { $count ->
        [one] one working day
       *[other] { $count } working days
    } before the others.
broadcast-asks-to-read = Readers are asked to confirm that they have read it.
broadcast-is-resent = If nobody can tell whether it reached somebody, that person gets it once more.
broadcast-run-count = If it goes out now: { $people ->
        [0] { $channels ->
            [one] one channel
           *[other] { $channels } channels
        }
        [one] one person{ $channels ->
            [0] {""}
            [one] {" "}and one channel
           *[other] {" "}and { $channels } channels
        }
       *[other] { $people } people{ $channels ->
            [0] {""}
            [one] {" "}and one channel
           *[other] {" "}and { $channels } channels
        }
    }
broadcast-run-languages = Languages: { $languages }
broadcast-run-unwritten = { $count ->
        [one] One recipient reads
       *[other] { $count } recipients read
    } { $language }, and that text is missing. They get it in the nearest language.
broadcast-run-spared = { $count ->
        [one] One person gets
       *[other] { $count } people get
    } it in their digest, because they asked for that or have had a lot this week.
broadcast-run-tired = With this one, { $count ->
        [one] one person has
       *[other] { $count } people have
    } had at least { $most } broadcasts in seven days. Can it wait?
broadcast-run-duration = Takes about { $duration } within the limits of Teams.
broadcast-run-at = Goes out { $first }.
broadcast-run-between = Goes out from { $first } to { $last }, following the hours of the units.
broadcast-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
broadcast-hours = { $hours } h { $minutes } min
broadcast-cause-not-installed = { $count ->
        [one] One does
       *[other] { $count } do
    } not have the app
broadcast-cause-blocked = { $count ->
        [one] One has
       *[other] { $count } have
    } blocked me
broadcast-cause-disabled = { $count ->
        [one] For one,
       *[other] For { $count },
    } IT has switched the app off
broadcast-cause-no-licence = { $count ->
        [one] One has
       *[other] { $count } have
    } no licence for Teams
broadcast-cause-no-account = { $count ->
        [one] One has
       *[other] { $count } have
    } no account in use
broadcast-cause-guest = { $count ->
        [one] One is a guest here and cannot have the app
       *[other] { $count } are guests here and cannot have the app
    }
broadcast-cause-no-address = { $count ->
        [one] One cannot
       *[other] { $count } cannot
    } be reached: no chat, account or channel is known
broadcast-cause-outside = { $count ->
        [one] One works
       *[other] { $count } work
    } in another organisation and cannot be reached in Teams
broadcast-cause-gone = { $count ->
        [one] One is
       *[other] { $count } are
    } no longer in the roster
broadcast-cause-too-large = { $count ->
        [one] For one,
       *[other] For { $count },
    } the message was too large for Teams
broadcast-cause-too-late = { $count ->
        [one] One did
       *[other] { $count } did
    } not get it while it was news
broadcast-cause-muted = { $count ->
        [one] One has
       *[other] { $count } have
    } chosen not to hear about this
broadcast-cause-other = { $count ->
        [one] One did
       *[other] { $count } did
    } not get it for other reasons; operations can see why
broadcast-state-sent = Sent: { $count }
broadcast-state-under-way = On the way: { $count }
broadcast-state-held = Waiting for the digest: { $count }
broadcast-state-not-reached = Not reached: { $count }
broadcast-state-unsure = Not sure whether it arrived: { $count }
broadcast-state-cancelled = Stopped before it was sent: { $count }
broadcast-went = How it went
broadcast-have-read = { $count ->
        [one] One has
       *[other] { $count } have
    } pressed that they have read it. More may have read it without pressing.
broadcast-replies = { $count ->
        [one] One reply has
       *[other] { $count } replies have
    } come in.
broadcast-preview = Preview to me
broadcast-preview-summary = Only you see this: { $title }
broadcast-preview-only = This is a preview, so the button does nothing.
broadcast-nothing-written = There is no text to show yet.
broadcast-send = Send
broadcast-ask-approval = Ask for approval
broadcast-edit-words = Edit the text
broadcast-edit-people = Recipients and time
broadcast-edit-extras = Picture and button
broadcast-delete = Delete the draft
broadcast-take-back = Take back to draft
broadcast-stop = Stop sending
broadcast-copy = Make a copy
broadcast-copied = This is the copy. Nobody has it.
broadcast-correct-it = Correct the text
broadcast-erratum = Write a correction
broadcast-withdraw = Withdraw it
broadcast-withdraw-do = Remove it for everyone
broadcast-withdraw-reason = Why? It goes into the log.
broadcast-approve = Approve
broadcast-return = Send back
broadcast-return-do = Send back
broadcast-return-reason = What needs to change?
broadcast-reason-missing = Write a few words about why.
broadcast-nobody-approves = It reaches so many that someone else must approve it, and nobody else has that role for those units. The draft is kept. Ask the project leader to name an approver.
broadcast-nobody-approves-it = It reached so many that someone else must approve the correction, and nobody else has that role for those units. Nothing has changed yet. Ask the project leader to name an approver, or withdraw the broadcast.
broadcast-erratum-later = It is still going out. Correct it instead: whoever has not got it yet then gets the new text at once. Or stop it first.
broadcast-refused-not-now = That cannot be done the way the broadcast stands now. Nothing has changed.
broadcast-refused-own = You have written in it yourself, so someone else has to approve it.
broadcast-refused-audience-changed = The broadcast or its recipients have changed since you saw it. Nothing has been sent. Look once more and press again.
broadcast-refused-faulty = The corrected text is not finished: every language needs a title and a text, and nothing may be left in square brackets.
broadcast-refused-no-reason = Write a few words about why. Nothing has changed.
broadcast-refused-same = That is what it says already. Nothing has changed.
broadcast-approval = To approve: { $title }
broadcast-came-back = Back with you: { $title }
broadcast-was-approved = Approved: { $title }
broadcast-progress-sending = { $title }: { $done } of { $all }
broadcast-progress-sent = { $title }: has gone out
broadcast-progress-cancelled = { $title }: stopped
broadcast-progress-withdrawn = { $title }: withdrawn
broadcast-time-left = About { $duration } left.
broadcast-time-left-in-hours = About { $duration } of sending left, and whoever is off duty gets it when their hours begin.
broadcast-honest = Sent means that Teams has taken it. Whether anyone has read it we only know when they press something.
broadcast-ledger = Who was reached
broadcast-leaders-first = You get this before your staff. They get it on { $day }.
broadcast-corrected-on = Corrected on { $day }
broadcast-urgent = This goes out at once, even to those who have muted broadcasts or had many, because it is about an outage.
broadcast-i-have-read = I have read this
broadcast-read-on = You have read this, { $day }
broadcast-thanks-read = Thanks, now we know.
broadcast-withdrawn-text = This message has been withdrawn.
command-spare =
    notifications
    my notifications
    my messages
    fewer messages
spare-title = My notifications
spare-how = How would you like to get what is sent out?
spare-each = Everything as it comes
spare-weekly = One message a week, on { $day ->
    [mon] Mondays
    [tue] Tuesdays
    [wed] Wednesdays
    [thu] Thursdays
   *[fri] Fridays
    [sat] Saturdays
    [sun] Sundays
 } at { $time }
spare-hear = What would you like to hear about? Clear what you would rather not.
spare-outage = Outages always come, as soon as we know. So do questions that need your answer, such as the check-in.
spare-cap = Anything beyond { $count } in a week comes together in one, whatever you choose.
spare-save = Save
spare-saved = Saved. This applies from now on.
spare-unknown = You are not among those I send to, so there is nothing to choose.
spare-hint = Fewer messages? Write **notifications**.
digest-title = What has come since last time
digest-text = Press a line to read all of it.
digest-summary = { $count ->
    [one] One message since last time
   *[other] { $count } messages since last time
 }
digest-nothing-left = What was here has been withdrawn or no longer applies.
digest-open-already = You have opened it already. It is here in the chat.
digest-gone = That message is no longer here.
steer-title = Proposal: { $unit } may need help
steer-sent-title = Sent to { $unit }: { $title }
steer-why = This is what { $unit } has answered: { $rounds }
steer-week = week { $week }
steer-to = This would go to { $names } ({ $role }):
steer-went-to = To { $names } ({ $role }):
steer-nobody = Nobody has the role { $role } there just now, so there is nobody to send this to:
steer-blocked = It cannot be sent as it is. Change it first.
steer-send = Send
steer-change = Change it first
steer-leave = Not now
steer-sent = { $name } has sent it.
steer-left = { $name } chose not to send it now. The proposal comes back only after the unit has been green in between.
steer-drafted = { $name } is changing it before it is sent.
steer-by-itself = It went out by itself, as agreed beforehand.
steer-over = The unit has answered green since then.
steer-too-late = It is settled already. This is how it turned out.
steer-gone = That proposal is no longer here.
steer-list-title = Proposals from check-ins: { $count }
steer-list-text = These units have answered yellow or red for a while. Open one to read what would go out to it, or send to several at once.
steer-list-more = { $count } more. They come up here once these are settled.
steer-list = All proposals
steer-send-many = Send to { $count }: { $kind }
steer-sent-many =
    { $count ->
        [one] Sent to one unit.
       *[other] Sent to { $count } units.
    }
steer-not-sent-many =
    { $count ->
        [one] One could not be sent as it is. Open it to see why.
       *[other] { $count } could not be sent as they are. Open them to see why.
    }
steer-helper = { $name } is { $role } at { $unit } and helps you with this.
steer-contact = If you need help with this, contact { $contact }.
steer-ask-here = If you need help with this, write **ask a person** here in the chat.
ledger-title = Who was reached: { $title }
ledger-own-units = You see the units you lead.
ledger-meant = { $count ->
        [one] Meant for one person
       *[other] Meant for { $count } people
    }
ledger-meant-channels = { $count ->
        [one] Meant for one recipient, channels included
       *[other] Meant for { $count } recipients, channels included
    }
ledger-count-planned = Going out later: { $count }
ledger-newest = Newest text: { $count }. Older text: { $older }.
ledger-taken-away = Removed for { $count }. Still there for { $left }.
ledger-count-pressed = { $count ->
        [one] One has pressed the button.
       *[other] { $count } have pressed the button.
    }
ledger-channel-seen = A post in a channel is seen by whoever looks there. We are not told who that is, so nobody is reminded personally.
ledger-why = Why not everyone was reached
ledger-do-not-installed = Ask IT to install the app for them in Teams.
ledger-do-blocked = Ask them to unblock it: open the chat with Startklar and remove the block.
ledger-do-disabled = Ask IT to switch the app on again for them.
ledger-do-no-licence = Ask whoever looks after licences for Teams for them. It is tried again after some days.
ledger-do-no-account = The account is switched off or deleted. If that is wrong, ask IT to look at it.
ledger-do-guest = They are guests from another organisation. Tell them in another way.
ledger-do-no-address = Ask them to write hello to Startklar once, or add their account or the unit’s channel to the roster.
ledger-do-outside = They work in another organisation. Call or write to them; the list to tick off has their details.
ledger-do-gone = They are no longer in the roster. If that is wrong, correct the roster.
ledger-do-muted = They have chosen not to hear about this. We respect that.
ledger-do-too-large = Shorten the text and send it to them again.
ledger-do-too-late = If it still matters, send it to them again.
ledger-do-failed = It could not be sent. Operations can see why.
ledger-do-other = Operations can see why in the log. Tell them another way meanwhile.
ledger-do-unsure = It may have arrived. So that nobody gets it twice, it is not sent again by itself.
ledger-do-unsure-again = It may have arrived. It was sent again as often as possible.
ledger-behind = Furthest behind
ledger-shares = Sent to { $sent }%
ledger-shares-read = Sent to { $sent }%, read by { $read }% of them
ledger-choose-unit = Look at a unit
ledger-unit-hint = The unit’s name
ledger-show-unit = Show the unit
ledger-unit-unknown = No unit with that name was sent this. Check the spelling.
ledger-remind = Remind those who have not read it
ledger-workbook = Get it for Excel
ledger-csv = Get it as csv
ledger-print = List to print
ledger-to-broadcast = Back to the broadcast
ledger-back = Back
ledger-unit-title = Who was reached in { $unit }
ledger-the-channel = The channel
ledger-more-people = { $count } more. Everyone is in the file you can get.
ledger-fate-planned = going out later
ledger-fate-on-the-way = on the way
ledger-fate-sent = sent
ledger-fate-digest = waiting for the digest
ledger-fate-not-installed = does not have the app
ledger-fate-blocked = has blocked Startklar
ledger-fate-disabled = the app is switched off by IT
ledger-fate-no-licence = has no licence for Teams
ledger-fate-no-account = has no account in use
ledger-fate-guest = is a guest and cannot have the app
ledger-fate-no-address = cannot be reached
ledger-fate-outside = in another organisation, told by other means
ledger-fate-gone = no longer in the roster
ledger-fate-muted = has chosen not to hear about this
ledger-fate-failed = could not be sent
ledger-fate-unsure = not sure whether it arrived
ledger-fate-stopped = stopped before it was sent
ledger-copy-older = has an older text, the correction has not got there
ledger-copy-removed = removed again
ledger-read-on = pressed that they had read it on { $day }
ledger-pressed-on = pressed the button on { $day }
ledger-channel-pressed = { $count } of { $staff } in the unit have pressed something in the post.
ledger-has-read = has read it
ledger-has-pressed = has pressed the button
ledger-column-person = Person
ledger-column-name = Name
ledger-column-units = Unit ids
ledger-column-unit-names = Units
ledger-column-language = Language
ledger-column-state = State
ledger-column-reason = Why, and what helps
ledger-column-sent = Sent
ledger-column-read = Read (pressed by themselves)
ledger-column-pressed = Pressed the button
ledger-channel-of = The channel of { $units }
ledger-not-there = That broadcast has not gone out, no longer exists, or is about other units than yours.
ledger-reminded = { $count ->
        [one] One person will be reminded, in their unit’s hours.
       *[other] { $count } people will be reminded, in their unit’s hours.
    }
ledger-reminded-today = They have been reminded today already. Wait until tomorrow.
ledger-remind-nobody = There is nobody to remind. Everyone who has it has pressed that they have read it.
ledger-link-over-title = This link is no longer valid
ledger-link-over = The link is personal and lasts a short time. Go back to Teams, open **Who was reached** and press the button again to get a new one.
offline-title = { $count ->
        [one] One of your staff did not get the message
       *[other] { $count } of your staff did not get the message
    }
offline-about = It was about: { $title }
offline-what-to-do = Tell them when you meet, for example at the next workplace meeting. The list has the text and a box to tick for each.
offline-why = See why
offline-page-title = These people did not get the message
offline-page-how = Tell each of them and tick the box. Throw the list away when everyone has heard: it has names on it.
offline-page-as-of = As it was on { $day } at { $time }.
offline-page-message = What the message said
offline-page-people = { $count ->
        [one] Tell one person
       *[other] Tell { $count } people
    }
offline-page-nobody = Everyone has got it, or has chosen not to.
nudge-title = You have not yet confirmed that you have read: { $title }
nudge-text = Whoever sent it needs to know that it has reached everyone. You can open it here.
nudge-open = Open the message
wave-not-yours = Only the project manager can change the phase of that wave. Nothing has been changed.
wave-phase-by-date = Phase: { $phase }, by the date
wave-phase-by-hand = Phase: { $phase }, set by hand. It stays until somebody changes it.
wave-next = { $phase } begins { $day }
wave-units = { $count ->
    [one] One unit: { $names }
   *[other] { $count } units: { $names }
}
wave-no-units = No units yet
wave-which = Which wave is it about?
wave-change = Change the phase
wave-which-phase = Which phase should the wave be in?
wave-which-phase-missing = Choose a phase.
wave-forward-only = This method only goes forward. Phases that are over cannot be chosen.
wave-any-phase = Here you can go back. The criteria of the phase you choose are asked anew.
wave-by-date = By the date: { $phase }
wave-nowhere = The wave is in the last phase. There is no later one to choose.
wave-preview = Show what it means
wave-confirm = Wave { $wave } to the phase { $phase }?
wave-means-asked = { $count ->
    [one] From the next check-in, { $day }, the units' managers get one question:
   *[other] From the next check-in, { $day }, the units' managers get { $count } questions:
}
wave-means-nothing = In that phase the units' managers get no questions.
wave-means-daily = In that phase I also ask every working day, in one tap, how it is going.
wave-means-paused = The wave is paused. Its units get no questions until it goes on.
wave-means-others = { $count ->
    [one] One question of the phase is answered by others in the rollout.
   *[other] { $count } questions of the phase are answered by others in the rollout.
}
wave-means-anew = The criteria of that phase are asked anew. What was green before does not count until somebody has answered again.
wave-means-gates-anew = Decisions to be taken anew: { $gates }
wave-means-gates = Decisions of the phase that have not been taken: { $gates }
wave-set = Change the phase
wave-done = { $count ->
    [0] Wave { $wave } is now in the phase { $phase }.
    [one] Wave { $wave } is now in the phase { $phase }. One manager will be told.
   *[other] Wave { $wave } is now in the phase { $phase }. { $count } managers will be told.
}
wave-already = The wave is there already. Nothing more has been changed.
wave-changed-meanwhile = Somebody changed something in the rollout while you were reading. The phase is still as it was. This is how it looks now; press again if you still want to.
wave-no-such-phase = The wave cannot be put there now. Nothing has been changed. Choose one of the phases here.
wave-told = { $units }: the phase is now { $phase }
wave-told-asked = { $count ->
    [one] The next check-in, { $day }, is about that phase. It is one question.
   *[other] The next check-in, { $day }, is about that phase. It is { $count } questions.
}
wave-told-anew = If you have answered them before, I ask again all the same, for you are going through the phase once more. What you said then is kept in the history but does not count as an answer now.
wave-told-nothing = You get no questions from me in that phase.
wave-quiet = Time to tell wave { $wave } how it is going
wave-quiet-since = That wave has heard nothing since { $day }, { $days } working days ago. In the phase { $phase } people expect to hear more often.
wave-quiet-why = It need not be new or good. How it is going, what is hard and when you will write again is enough.
wave-quiet-write = Write to the wave
replan-button = Move the go-live
replan-choose = A new go-live for wave { $wave }
replan-what-follows = What is to be sent, the decisions and what must be ready in time move with it. First I show what moves.
replan-day = New day
replan-no-day = Choose a day.
replan-past = That day has passed. Choose one that has not.
replan-too-far = That is more than ten years away. Was it the wrong year?
replan-same = The wave goes live on that day already.
replan-not-yours = Only the project manager can move the go-live of that wave. Nothing has been changed.
replan-confirm = Move the go-live of wave { $wave } from { $old } to { $new }?
replan-close = { $units } also go live with { $initiative } on { $day }. The two would be { $days ->
    [0] on the same day.
    [one] one day apart.
   *[other] { $days } days apart.
 }
replan-phase = The wave is then in the phase { $after } instead of { $before }.
replan-paused = The wave is paused and stays so. Nothing goes out until it goes on.
replan-missed = Would have gone out already
replan-late = { $title }: would have gone out on { $day }. Goes out as soon as the day is moved.
replan-left-out = { $title }: would have gone out on { $day }. It is not sent by itself; send it by hand if it is needed.
replan-moves = Moves with it
replan-gates = Decisions
replan-leads = Must be ready
replan-passed = has passed already
replan-stays = Has gone out and stays
replan-nothing = Nothing else moves.
replan-nothing-yet = Nothing has been changed yet.
replan-set = Move the go-live
replan-already = The wave goes live on that day already. Nothing more has been changed.
replan-changed-meanwhile = Somebody changed the rollout while you were reading. Nothing has been moved yet. This is how it looks now; press again if you still want to.
replan-done = Wave { $wave } goes live on { $new } instead of { $old }
replan-told = { $count ->
    [0] There is no manager for me to tell.
    [one] One manager is told now. Staff have not been told anything yet.
   *[other] { $count } managers are told now. Staff have not been told anything yet.
 }
replan-by-decision = A decision has moved the go-live. Managers are told. Staff have not been told anything yet.
replan-words = You can write this to those concerned. Fill in the reason before it is sent.
replan-write = Make a draft
replan-title = Go-live moves to { $new }
replan-summary = Your go-live moves from { $old } to { $new }
replan-later-text = Your go-live with { $initiative } is later than we have said. It moves from { $old } to **{ $new }**.
replan-earlier-text = Your go-live with { $initiative } is earlier than we have said. It moves from { $old } to **{ $new }**.
replan-reason = **Why:** [why the day is moved]
replan-meaning = Until then you work as you do today. Training and material will come in time for the new day. If you have booked something that no longer fits, tell your manager.
replan-new-day = { $units }: go-live moves to { $new }
replan-new-day-text = It was to be { $old }. What I send and ask follows the new day. Staff will hear it from the project; you are welcome to tell them yourself.
command-calendar =
    calendar
    the calendar
    communication calendar
    what goes out when
calendar-title = Calendar
calendar-none = Your unit is not in any wave yet, so there is nothing to show in the calendar. You are welcome to ask me when you go live.
calendar-own = This is what you and your unit get from me, and when you go live.
calendar-span = { $first } to { $last }
calendar-empty = Nothing is planned in these weeks.
calendar-start = Go-live
calendar-untitled = Untitled
calendar-your-unit = your unit
calendar-waves = { $count ->
    [one] wave { $waves }
   *[other] waves { $waves }
 }
calendar-to-channel = in the units’ channels
calendar-by-people = you tell it yourselves
calendar-state-planned = planned
calendar-state-waiting = waiting for approval
calendar-state-waiting-late = waiting for approval, should have gone out
calendar-state-sent = sent
calendar-state-done = done
calendar-state-late = late
calendar-state-left-out = left out
calendar-state-nowhere = none of the units has a channel
calendar-state-over = the day has passed
calendar-state-started = has gone live
calendar-earlier = Earlier
calendar-later = Later
calendar-link = Add to my calendar
calendar-link-yours = The address behind the button is yours alone. In Outlook, choose Add calendar, Subscribe from web. What moves here moves there too.
calendar-feed-name = Startklar: important days
calendar-not-yours = That calendar is shown to those who lead the rollout. Write **calendar** to see what concerns your unit.
# What is kept of a person.
command-privacy =
    what do you know about me
    what do you keep about me
    what have you stored about me
    my personal data
    my data
    personal data
    privacy
    erase my data
    delete my data
    forget me
    gdpr
privacy-title = What I know about you
privacy-line = **{ $what }** ({ $count })
privacy-what-roster = Who you are at work
privacy-why-roster = Your name, units, roles and language, from your employer's directory, so that I know who is asking. For as long as you are in it.
privacy-what-contact = How I reach you
privacy-why-contact = Our chat, your language, your notifications and whether you are away, so that I can answer. For as long as you are here, and { $days } days more.
privacy-what-tickets = Questions to a person
privacy-why-tickets = What you wrote and what you were answered, so that the answer finds you. Who asked is forgotten { $days } days after the question is closed. If you have answered others, that is counted here too.
privacy-what-waiting = Questions you await an answer to
privacy-why-waiting = So that you hear when there is an answer. For { $days } days at most.
privacy-what-messages = Messages to you
privacy-why-messages = Which you got and whether you said that you had read them, so that nothing comes twice. After { $days } days without your name.
privacy-what-answers = Answers and actions
privacy-why-answers = What you answered for a unit and what you took on. Decisions rest on it. After { $days } days the answers stand without your name.
privacy-what-decisions = Decisions and texts
privacy-why-decisions = What you decided, wrote or approved, so that it can be accounted for. After { $days } days without your name.
privacy-nameless = What you ask me is kept without your name. Nobody can find out what you in particular asked, nor can I.
privacy-file-button = Get all of it as a file
privacy-file-title = Your file
privacy-file-text = The address behind the button is yours alone and works for { $minutes } minutes. Whoever has it can read the file, so do not pass it on.
privacy-file-open = Open the file
privacy-file-nowhere = I do not know my own address, so I cannot hand out the file here. Ask whoever runs me for **startklar person export**.
privacy-erase-button = Erase what can be erased
privacy-erase-title = Shall I forget you?
privacy-goes = This goes
privacy-goes-contact = How I reach you, your language and what you chose.
privacy-goes-questions = What you asked a person, in your words, and that you are waiting for an answer.
privacy-goes-waiting = { $count ->
    [one] One question still waits for an answer. It is withdrawn, and those who were to answer are told.
   *[other] { $count } questions still wait for an answer. They are withdrawn, and those who were to answer are told.
 }
privacy-goes-names = Your name on answers, decisions and texts that are done with.
privacy-stays = This stays
privacy-stays-roster = Your line in your employer's directory. If something is wrong there, your employer puts it right.
privacy-stays-decisions = The answers, the decisions and the reasons, without your name. Others have acted on them.
privacy-stays-open = { $count ->
    [one] Something that still lies with you, until it is done.
   *[other] { $count } things that still lie with you, until they are done.
 }
privacy-stays-messages = Which messages you got lately, until { $day }, so that nothing comes a second time.
privacy-backups = In backups it remains until they are replaced: { $days } days at most, unless your organisation has copies of its own that it keeps for longer.
privacy-erase-yes = Yes, forget me
privacy-erase-no = No, leave it
privacy-erased-title = Done
privacy-erased = { $count ->
    [one] One thing is gone, or without your name.
   *[other] { $count } things are gone, or without your name.
 } If you write to me again, we begin anew.
privacy-only-here = We do that in our own chat. Write **what do you know about me** to me there.
somebody-unnamed = somebody whose name is not kept

# The board
board-as-of = As of { $day }, week { $week }.
board-whole = As a whole
board-time-line = Time line
board-time-line-drawn = Time line from { $first } to { $last }. The list below says the same.
board-time-line-key = Filled diamond: go-live. Empty diamond: decision. Green diamond: decided. Red diamond: decision overdue. Dashed line: today.
board-changed-more = { $count ->
    [one] One more unit
   *[other] { $count } more units
}
board-changed-left = { $count ->
    [one] One more unit changed colour. Every unit is under Units and areas.
   *[other] { $count } more units changed colour. Every unit is under Units and areas.
}
board-standing = For the managers' meeting
board-print = Print
board-standing-whole = How it stands
board-standing-needs = These units need something
board-standing-not-green = Not green yet: { $what }
board-standing-green = { $count ->
    [one] One unit is green.
   *[other] { $count } units are green.
}
board-standing-ahead = Decisions within four weeks
board-standing-coming = What managers and staff get in the next two weeks
board-standing-nothing-coming = Nothing is planned.
board-standing-talk = To talk about
board-standing-talk-help = Who needs help, with what, and who gives it by which day?
board-standing-talk-decide = What do we need to decide now, and what does somebody else need to decide?
board-standing-talk-tell = What do we tell the staff after the meeting?
board-lane-whole = The whole change
board-today = Today
board-phase = Now: { $phase }
board-gate-ahead = { $point }: decision on { $day }
board-gate-elsewhere = { $point }: before Startklar, its day was { $day }
board-gate-late = ⚠️ { $point }: was to be decided on { $day }
board-gate-decided = { $point }: decided on { $day }, { $outcome }
board-heat = Units and areas
board-heat-how = Those who need most help come first. Choose whom you want to see, or press a heading to sort anew.
board-heat-none = Units whose answers you may see are listed here. Right now there are none.
board-filter-wave = Wave
board-filter-administration = Part of the organisation
board-filter-phase = Phase
board-filter-colour = Status
board-filter-all = All
board-rows = Showing { $shown } of { $count } units.
board-more-rows = Show more
board-no-rows = No unit fits what you have chosen.
board-not-asked = not asked
board-said = { $name } answered on { $day }
board-somebody = Somebody
board-blocker = What is in the way: { $text }
board-unit-not-asked = The unit is asked nothing just now.
board-contacts = Whom you can turn to
board-cross = Day by day, { $month }
board-cross-how = One square for each day. Point at it, or let the screen reader read it, to learn more.
board-day-ahead = { $day } is still to come
board-day-free = { $day }: nobody was asked
board-day-incidents = { $count ->
    [one] One incident
   *[other] { $count } incidents
}
board-title = Startklar
board-skip = Skip to the content
board-start = Rollouts
board-start-everybody = You can always write to Startklar in Teams: ask a question, ask for a person, or see your own calendar.
board-to-start = To the rollouts
board-sections = Pages of the board
board-choice = Show the board for
board-share = Copy link
board-loading = Loading…
board-again = Try again
board-needs-script = The board needs JavaScript. Switch it on in the browser, or ask Startklar in the chat instead.
board-unreachable-title = Startklar does not answer
board-unreachable = The page could not be fetched, and nothing has changed. Check that you are online and try again.
board-no-token-title = Teams could not say who you are
board-no-token = The board is shown in Teams only, to whoever is signed in. Open the tab in Teams and try again. If that does not help, whoever looks after Teams where you work may have to approve the app.
board-choose-title = Who are you?
board-choose = Nobody signs in here. Choose at the top whom the board is shown for.
board-not-signed-in-title = You are not signed in
board-not-signed-in = Your sign-in in Teams is not valid, or not valid any more. Try again. If that does not help, close the tab and open it again.
board-not-known-title = Startklar does not know you yet
board-not-known = You are signed in, but you are not among the people Startklar has been told about. Ask your manager or the project manager to add you.
board-not-yours-title = This is not yours to see
board-not-there-title = There is no such page
board-not-there = The link leads to something that does not exist, or does not exist any more.
board-too-often-title = Wait a minute
board-too-often = That was faster than I can keep up with. Wait a minute and try again.
board-failed-title = The page could not be shown
board-failed = Something went wrong on my side. Nothing has changed. Try again in a while. If it happens again, give support this code: { $reference }
board-figures = Show the figures

# Open to everybody: how far we have come
open-title = How it is going
open-of = How { $initiative } is going
open-goals = What we want to achieve
open-where = How far we have come
open-started = { $started ->
    [0] { $units ->
        [one] The only unit has not started yet.
       *[other] Of { $units } units, none has started yet.
    }
    [one] One of { $units } units has started.
   *[other] { $started } of { $units } units have started.
}
open-all-started = { $units ->
    [one] The only unit has started.
   *[other] All { $units } units have started.
}
open-next = The next start is { $day }.
open-ready = Of { $known } units with fresh answers, { $green } have most things in place (green).
open-few = How ready the units are is shown once so many have answered that none of them can be singled out.
open-own = Your unit: { $unit }
open-own-starts = You start on { $day }, in wave { $wave }.
open-own-started = You started on { $day }, in wave { $wave }.
open-own-paused = Your start is paused. You will hear when there is a new day.
open-own-none = Your unit has no start day here.
open-happened = What has happened
open-coming = What comes next
open-step = { $day }: { $what }
open-step-start = Wave { $wave } starts
open-step-started = Wave { $wave } started
open-step-phase = Your unit moves into “{ $phase }”
open-step-phased = Your unit moved into “{ $phase }”
open-step-message = We send out “{ $title }”
open-step-messaged = We sent out “{ $title }”
open-nothing-coming = Nothing more is planned for you just now.
open-ask = Where you can ask
open-ask-manager = Your manager: { $name }
open-ask-support = Support: { $support }
open-others = Other changes
open-nothing = No large change that Startklar follows is going on just now.
open-more = You can see more of { $initiative }
open-button = Show on the board

# The portfolio
portfolio-title = Portfolio
portfolio-lead = { $count ->
    [one] One change
   *[other] { $count } changes
} from { $first } to { $last }.
portfolio-nothing = The changes you may follow are shown here. Just now there are none.
portfolio-time = Over time
portfolio-key = Diamond: start. Diamond with ⚠️: a start too close to another. Dashed line: today.
portfolio-collisions = Starts too close to each other
portfolio-collision = { $first } starts on { $first_day } and { $second } on { $second_day }, { $days ->
    [0] the same day
    [one] one day apart
   *[other] { $days } days apart
}. Affected: { $units }.
portfolio-no-collisions = No unit has two starts too close to each other.
portfolio-where = Who is affected, and when
portfolio-inside = Within { $unit }
portfolio-up = To the whole portfolio
portfolio-start = { $units }, start { $first }
portfolio-starts = { $units }, start { $first } to { $last }
portfolio-untouched = not affected
portfolio-unplaced = No start day yet
portfolio-rest = { $count ->
    [one] One more row is not shown here.
   *[other] { $count } more rows are not shown here.
}
portfolio-responsible = Who is responsible for what
portfolio-responsible-how = The activities of { $initiative }, by who is responsible. The colour is the latest answer.
portfolio-who = Responsible
portfolio-activity = Activity
portfolio-state = Status
portfolio-said = Answered
portfolio-standing = Standing task

# The tab in a channel
tab-title = What should the tab show?
tab-how = Choose what the channel should follow, then press Save. Everybody sees the tab, and each person only what they may see.
tab-what = The tab shows
tab-nothing = There is no change to choose yet.
tab-open = { $initiative }: how it is going, in plain words
tab-initiative = { $initiative }: status for the project

# The initiative on the board
board-rate = How many answer
board-rate-now = In the latest check-in that is over, { $answered } of { $asked } units answered, { $share } per cent.
board-rate-none = No check-in is over yet.
board-rate-share = Answered, per cent
board-rate-answered = Answered
board-rate-asked = Asked
board-unit-gone-title = The unit is no longer there
board-unit-gone = Startklar knows no unit by that address. It may have been merged with another or closed. Look in the list of units for the one that took over.

# The board: what is said, and what is asked.
board-communication = Communication
board-communication-of = Communication: { $initiative }
board-questions = Questions
board-today-is = This is how it looks on { $day }.
board-week = Week { $week }, { $first } to { $last }
board-week-short = wk { $week }
board-week-empty = Nothing goes out this week.
board-units = { $count ->
    [one] one unit
   *[other] { $count } units
}
board-earlier-weeks = Earlier weeks
board-later-weeks = Later weeks
board-to-communication = To the communication
board-load = How much the units get
board-load-how = Nobody should get more than { $most } messages in a week. Anything beyond that waits for the summary, so rather move something. What is counted is the most that one and the same person in the unit gets, from all rollouts, both sent and planned.
board-load-coverage = { $count ->
    [one] Counted for one unit.
   *[other] Counted for { $count } units.
}
board-load-none = No messages go to the units in these weeks.
board-load-chart = Most messages to one and the same person, week by week
board-load-weeks = Week by week
board-load-week = Week
board-load-units = Units that get something, posts included
board-load-most = Most to one person
board-load-posts = Posts in the channel
board-load-limit = Against the limit
board-load-within = ✓ within the limit
board-load-above = { $count ->
    [one] ⚠ one unit above the limit
   *[other] ⚠ { $count } units above the limit
}
board-load-over = ⚠ { $count } above the limit
board-load-of = { $unit }, wk { $week }: { $count } messages
board-load-heavy = Where it will be too much
board-load-messages = What goes out
board-load-shown = { $first }–{ $last } of { $count } units, those who get most first.
board-load-before = Those who get more
board-load-after = Those who get less
board-reach = Whom it has reached
board-reach-none = Nothing has gone out yet that you can follow here.
board-reach-few = How many it has reached is not shown here.
board-reach-more = Who was reached: { $title }
board-reach-more-units = { $count ->
    [one] One more unit is in the file.
   *[other] { $count } more units are in the file.
}
board-reach-files = Every recipient, in a file
board-reach-files-how = The links are your own. The files can be fetched for a quarter of an hour, the list to print for two weeks. They have names in them: do not show them to others.
board-unit-messages = Messages
board-unit-ahead = On the way
board-unit-ahead-none = Nothing is planned for the unit right now.
board-unit-sent = What went out last
board-unit-sent-none = Nothing has gone out to the unit yet.
board-unit-has = { $sent } of { $count } in the unit have it.
board-unit-posted = It is in the unit’s channel.
board-unit-not-posted = It has not reached the unit’s channel.
board-questions-span = Questions from { $first } to { $last }.
board-questions-coverage = The questions are about all rollouts. Which rollout a question belongs to is not kept, nor who asked it.
board-questions-weeks = Week by week
board-questions-count = { $count } questions have been asked.
board-questions-at-least = At least { $count } questions have been asked.
board-questions-few = So few questions have been asked that we do not show how many.
board-questions-none = Nobody has asked anything in these weeks.
board-few = not shown
board-asked-answer = Got an answer
board-asked-suggest = Got suggestions
board-asked-abstain = Got no answer
board-questions-themes = What the questions are about
board-questions-themes-how = The theme is that of the answer, or of the first suggestion. Where it says “not shown” there are fewer than { $fewest } questions, or it is a figure that would give such a small one away.
board-questions-theme = Theme
board-questions-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
board-gaps-count = Waiting for somebody to write an answer: { $open }. Waiting for somebody to approve it: { $drafted }.
board-gaps-decided = What became of the others
board-gap-waiting = { $count } are waiting to be told
board-gap-waiting-few = A few are waiting to be told
topic-purpose = Why we are doing this
topic-change = What changes
topic-plan = The timetable
topic-decisions = Decisions
topic-influence = Having a say
topic-training = Training
topic-support = Support and help
topic-equipment = Equipment
topic-safety = Safety
topic-privacy = Personal data
topic-check-in = Check-ins
topic-patients = Patients
topic-after = After the start
topic-bot = Startklar
topic-other = Other things
topic-none = There was no answer, so no theme
# Reports as files.
document-continued = { $title }, continued
document-table = { $title }: a table of { $rows ->
    [one] one row
   *[other] { $rows } rows
 }
document-status = Status report: { $initiative }
document-week = Week { $week }. The figures are from { $day }.
document-part = Made for one reader: single units are named only where that reader may see their answers, and sums only where at least five units are behind them.
document-summary = How it stands
document-figure-whole = As a whole
document-of = { $part } of { $whole }
document-figure-answered = Units that have answered this week
document-figure-late = Late actions
document-figure-late-note = Not due yet: { $ahead }. Risks: { $risks }.
document-figure-gate = Next decision
document-risk = Risk
document-more-late = { $count ->
    [one] One more is late. It is in the list of actions in Teams.
   *[other] { $count } more are late. They are in the list of actions in Teams.
 }
document-more-units = { $count ->
    [one] One more unit is in the workbook with all answers.
   *[other] { $count } more units are in the workbook with all answers.
 }
document-week-short = Week { $week }
document-trend = How many units had which colour.
document-gates = Decisions ahead
document-benefits = Benefits
document-benefit-unmeasured = not measured yet
document-benefit-reached = at its target
document-benefit-ahead = not there yet
document-evaluation = Evaluation: { $initiative }
document-benefits-reached = Realised
document-benefits-ahead = Not realised yet
document-benefits-unmeasured = Not measured
document-benefits-none = None.
document-measured = Last measured { $day }.
document-points = What each measuring point showed
document-gate = Protocol: { $gate }
document-to-decide = What was to be decided
document-decision = Decision
document-positions-since = Where we stand after the decision
document-evidence = What it rests on
document-earlier = Earlier decisions
document-outcomes = Possible outcomes: { $outcomes }
document-not-decided = Nothing has been decided yet.
document-no-positions = Nobody has said where they stand.
document-evidence-today = As the answers stand on { $day }. A later answer may have changed what was known when the decision fell; how it stood then is said with the decision.
document-annual = Annual report { $year }: { $initiative }
document-annual-all = Annual report { $year }
document-year-over = The whole year, to { $day }.
document-year-so-far = The year so far, to { $day }.
document-year-now = Activities, how it stands and what is open are as of { $day }.
document-figure-activities = Activities done
document-activities-note = Under way: { $under_way }. Not begun: { $not_begun }.
document-figure-decisions = Decisions taken
document-dissent = { $count ->
    [0] Nobody was against.
   *[other] Somebody was against in { $count }.
 }
document-figure-done = Actions done in the year
document-done-note = Late now: { $late }.
document-written = What we want to say
document-written-none = Nothing has been written for this year yet. Whoever writes the annual report does it in Teams, under Reports.
document-activities = Activities, by who answers for them
document-activities-none = No activities have been put in. They come from the activity plan, or from a method that is a plan itself.
document-plan-saved = The activity plan was saved { $day }.
document-nobody = Nobody named
document-development = How ready the units have been
document-decided = Decisions of the year
document-decided-none = No decision was taken in the year.
document-decided-more = { $count ->
    [one] One more decision is in its protocol.
   *[other] { $count } more decisions are in their protocols.
 }
document-wave-end = Wave { $wave } in review: { $initiative }
document-units = { $count ->
    [one] One unit.
   *[other] { $count } units.
 }
document-started = Started { $day }. What was planned at first is not known.
document-started-planned = Started { $day }, as planned.
document-started-later = { $days ->
    [one] Started { $day }, a day later than first planned ({ $planned }).
   *[other] Started { $day }, { $days } days later than first planned ({ $planned }).
 }
document-started-earlier = { $days ->
    [one] Started { $day }, a day earlier than first planned ({ $planned }).
   *[other] Started { $day }, { $days } days earlier than first planned ({ $planned }).
 }
document-figure-green-then = Green before the start
document-figure-green-now = Green now
document-checkin = From the check-in for week { $week }.
document-figure-actions = Actions done
document-figure-actions-note = Still open: { $open }. Taken back: { $dropped }.
document-figure-incidents = Incidents
document-figure-incidents-note = { $days ->
    [one] From the daily boards of one day.
   *[other] From the daily boards of { $days } days.
 }
document-ready = Readiness before the start and now
document-at-start = Before the start (week { $week })
document-now = Now ({ $day })
document-way = What stood in the way
document-way-none = No action or risk was raised for these units.
document-way-other = Raised outside the check-ins
document-days = Day by day after the start
document-days-few = The days are shown when at least five units tell how theirs went.
document-days-quiet = { $count ->
    [one] On one day every daily board was green, without incidents.
   *[other] On { $count } days every daily board was green, without incidents.
 }
document-days-left-out = { $count ->
    [one] One day is left out, for fewer than five units told how it went.
   *[other] { $count } days are left out, for fewer than five units told how they went.
 }
document-questions = Questions to a person
document-questions-none = Nobody in these units has asked a person since the start.
document-questions-few = Fewer than five people have asked anything, so it is not counted here.
document-questions-asked = { $count } questions have been asked since the start. Waiting for an answer: { $waiting }.
document-benefits-whole = Benefits are measured for the whole initiative, not by wave.
document-decision-of = Decision: { $gate }
document-decided-on = Decided { $day }.
document-column-initiative = Initiative
document-column-answered = Answered this week
document-column-responsible = Answers for it
document-column-done = Done
document-column-under-way = Under way
document-column-not-begun = Not begun
document-column-dropped = Taken back
document-column-unknown = No current answer
document-column-outcome = Outcome
document-column-against = Against
document-column-when = When
document-column-still-open = Open
document-column-incidents = Incidents
document-column-wave = Wave
document-column-go-live = Go-live
document-column-colour = How it stands
document-column-counts = By colour
document-column-oldest = Oldest answer
document-column-organisation = Part of the organisation
document-column-unit = Unit
document-column-before = Before
document-column-now = Now
document-column-area = Area
document-column-open = Open actions
document-column-what = What
document-column-owner = Who sees to it
document-column-due = By
document-column-late = Working days late
document-column-manager = Manager
document-column-week = Week
document-column-decision = Decision
document-column-day = Day
document-column-decided-by = Decided by
document-column-benefit = Benefit
document-column-indicator = What is measured
document-column-baseline = At the start
document-column-target = Target
document-column-latest = Latest
document-column-reached = Reached
document-column-criterion = Criterion
document-column-where = Where
document-column-unit-id = Unit id
document-column-unit-colour = Unit as a whole
document-column-method = Method
document-column-phase = Phase
document-column-area-colour = Area as a whole
document-column-criterion-id = Criterion id
document-column-must = Must be in place
document-column-answered-on = Answered on
document-column-value = Value
document-column-way = Of the way to the target
