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
unknown-action = That button belongs to something that no longer exists. Nothing has changed. Write **help** and I will show you what you can do.
not-for-channel = Let us do that in our own chat. Write to me there.
sorry = Something went wrong on my side and I could not finish what you asked for. What you have already sent in is saved. Try again in a while. If it happens again, give support this code: { $reference }

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
status-few = The colours are shown when at least five units have answered.
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

# Waves and phases.
command-waves =
    waves
    the waves
    phases
waves-title = Waves
waves-none = There are no waves yet.
waves-not-yours = Waves are shown to those who lead the rollout. If you want to know when your unit goes live, just ask me.
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
