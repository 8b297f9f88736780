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
} Answer as things are today. Red means that you need help. The project team and the steering group see the answers.
checkin-intro-several = Answer once for all your units. If things are different at one of them, tick it at the bottom and I will ask about it separately. The project team and the steering group see the answers.
checkin-prefilled = The answers from week { $week } are already filled in. Change what is no longer true.
checkin-choose = Choose
checkin-choose-missing = Choose a colour, or Not applicable.
checkin-note-add = Add a comment
checkin-note-label = Comment on: { $criterion }
checkin-except = Different here, ask me separately
checkin-submit = Send
checkin-blocker-title = What is in the way for { $unit }?
checkin-blocker-text = Your answers are saved. Say briefly what stands in the way of what is red. It makes it easier to give you the right help.
checkin-blocker-label = What is in the way?
checkin-blocker-missing = Write a few words about what is in the way.
checkin-blocker-lead = In the way:
checkin-blocker-submit = Save
checkin-done-title = Thank you, week { $week } is done
checkin-done-by = Answered by { $name } on { $day }
checkin-red-follow-up = The project team can now see what is red and should get in touch with you.
checkin-edit = Change the answers
checkin-not-yours = The unit's manager, or the manager's deputy, answers for the unit. Nothing has been saved. If it should be you, ask whoever looks after the project's register of units to add you.
checkin-no-units = You have no unit to answer for at the moment. If you have just become a manager or a deputy, ask whoever looks after the project's register of units to add you.
checkin-nothing-asked = There is nothing to answer for your units right now. I will let you know when it is time.
checkin-changed-form = The questions have changed since this card was sent. Your answers to the questions that remain are saved. Here are the questions that apply now.
checkin-old-period = The card was for week { $old }, which is closed. Nothing has changed. Here is the check-in for this week.
checkin-unchanged = Nothing was changed, so the earlier answers still stand.
checkin-incomplete = What you answered is saved. These questions are still waiting for an answer.
checkin-prompt = It is time for this week's check-in for { $units }. It takes about a minute.
checkin-reminder = This week's check-in for { $units } is still missing. It takes about a minute.

status-green = 🟢 Green
status-yellow = 🟡 Yellow
status-red = 🔴 Red
status-not-applicable = ⚪ Not applicable
status-title = Overview for week { $week }
status-coverage = { $answered } of { $units } units have answered.
status-silent = { $count ->
    [one] One unit has not answered
   *[other] { $count } units have not answered
}
status-last = last in week { $week }
status-no-manager = no manager on record
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
